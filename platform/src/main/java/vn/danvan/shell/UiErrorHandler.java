package vn.danvan.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.Notices;

/** What an action on a page throws: a problem is told, a stale record offers the fresh one, the rest gets a reference. */
class UiErrorHandler implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        DomainProblem problem = Causes.find(event.getThrowable(), DomainProblem.class);
        if (problem != null && ui != null) {
            Notices.problem(problem);
        } else if (Causes.find(event.getThrowable(), OptimisticLockingFailureException.class) != null && ui != null) {
            stale(ui);
        } else {
            unknown(ui, References.log(event.getThrowable()));
        }
    }

    private static void stale(UI ui) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(ui.getTranslation("shell.error.stale-title"));
        dialog.setText(ui.getTranslation("shell.error.stale"));
        dialog.setCancelable(true);
        dialog.setCancelText(ui.getTranslation("shell.error.stay"));
        dialog.setConfirmText(ui.getTranslation("shell.error.reload"));
        dialog.addConfirmListener(event -> ui.getPage().reload());
        dialog.open();
    }

    private static void unknown(@Nullable UI ui, String reference) {
        if (ui == null) {
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(ui.getTranslation("shell.error.unknown-title"));
        dialog.setText(ui.getTranslation("shell.error.unknown", reference));
        dialog.setConfirmText(ui.getTranslation("shell.error.close"));
        dialog.open();
    }
}
