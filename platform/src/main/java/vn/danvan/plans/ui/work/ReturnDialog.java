package vn.danvan.plans.ui.work;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.danvan.plans.ui.piece.StepDialog;
import vn.danvan.uikit.RequiredFields;

/** Why reported work goes back. */
final class ReturnDialog {

    private ReturnDialog() {}

    static void open(Consumer<String> step) {
        UI ui = UI.getCurrent();
        TextArea reason = new TextArea(ui.getTranslation("plans.work.return-reason"));
        RequiredFields.mark(reason);
        reason.setWidthFull();
        new StepDialog(ui.getTranslation("plans.work.return"), reason).open(() -> step.accept(reason.getValue()));
    }
}
