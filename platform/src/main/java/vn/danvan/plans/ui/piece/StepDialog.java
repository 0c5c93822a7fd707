package vn.danvan.plans.ui.piece;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import org.jspecify.annotations.Nullable;
import vn.danvan.shared.DomainProblem;

/** Asks for what a step needs; stays open, with the reason, when it cannot be done. */
public class StepDialog {

    private final Dialog dialog;
    private final Paragraph problem = new Paragraph();
    private @Nullable String saving;

    public StepDialog(String title, Component... fields) {
        VerticalLayout form = new VerticalLayout(fields);
        form.setPadding(false);
        dialog = new Dialog(title, form, problem);
        dialog.setWidth("32rem");
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
    }

    /** @param step what the button that does it is called, where "save" says too little */
    public StepDialog named(String step) {
        saving = step;
        return this;
    }

    public void open(Runnable step) {
        Button save =
                new Button(saving == null ? dialog.getTranslation("plans.work.save") : saving, click -> run(step));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(dialog.getTranslation("plans.work.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    public void run(Runnable step) {
        try {
            step.run();
            dialog.close();
        } catch (DomainProblem refused) {
            problem.setText(
                    dialog.getTranslation(refused.key(), refused.arguments().toArray()));
            problem.setVisible(true);
        }
    }
}
