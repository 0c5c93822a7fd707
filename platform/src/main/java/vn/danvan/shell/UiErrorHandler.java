package vn.danvan.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.danvan.shared.DomainProblem;
import vn.danvan.shell.trace.Reference;
import vn.danvan.tenancy.RefusedWrites;
import vn.danvan.tenancy.TenantState;
import vn.danvan.uikit.Notices;

/** A problem is told in words; anything else gets a code to quote, and one line in the log that carries it. */
class UiErrorHandler implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(UiErrorHandler.class);

    private final transient RefusedWrites refused;

    UiErrorHandler(RefusedWrites refused) {
        this.refused = refused;
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        DomainProblem problem = problem(event.getThrowable());
        if (problem != null && ui != null) {
            Notices.show(ui.getTranslation(problem.key(), problem.arguments().toArray()));
            return;
        }
        Optional<TenantState> refusing = refused.reason(event.getThrowable());
        if (ui != null && refusing.isPresent()) {
            Notices.show(ui.getTranslation(RefusedWords.key(refusing.get())));
            return;
        }
        String reference = Reference.next();
        LOG.error("A page failed, reference {}", reference, event.getThrowable());
        if (ui != null) {
            show(ui, reference);
        }
    }

    private static void show(UI ui, String reference) {
        Dialog dialog = new Dialog(ui.getTranslation("shell.error.title"));
        dialog.add(new Paragraph(ui.getTranslation("shell.error.text", reference)));
        dialog.getFooter().add(new Button(ui.getTranslation("shell.error.close"), click -> dialog.close()));
        dialog.open();
    }

    private static @org.jspecify.annotations.Nullable DomainProblem problem(Throwable failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof DomainProblem problem) {
                return problem;
            }
            cause = cause.getCause();
        }
        return null;
    }
}
