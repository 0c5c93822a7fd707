package vn.danvan.plans.ui.work;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.ui.piece.StepDialog;
import vn.danvan.uikit.RequiredFields;
import vn.danvan.uikit.WholeNumberField;

/** How far the work is, and what was done. */
final class ProgressDialog {

    private static final int HIGHEST = 99;

    private ProgressDialog() {}

    interface Step {
        void take(int percent, String note);
    }

    static void open(int reached, Step step) {
        UI ui = UI.getCurrent();
        WholeNumberField percent = new WholeNumberField(ui.getTranslation("plans.work.percent"));
        percent.setMin(0);
        percent.setMax(HIGHEST);
        percent.setValue(reached);
        percent.setWidthFull();
        TextArea note = new TextArea(ui.getTranslation("plans.work.note-text"));
        note.setWidthFull();
        RequiredFields.mark(percent, note);
        new StepDialog(ui.getTranslation("plans.work.note"), percent, note).open(() -> {
            Integer done = percent.entered();
            if (done == null) {
                throw new PlanProblem(PlanProblem.Reason.PERCENT_WRONG);
            }
            step.take(done, note.getValue());
        });
    }
}
