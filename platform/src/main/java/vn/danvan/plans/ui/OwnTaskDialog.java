package vn.danvan.plans.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.derivation.NewTask;
import vn.danvan.plans.derivation.OwnTasks;
import vn.danvan.plans.ui.piece.StepDialog;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.RequiredFields;

/** A task that a unit adds to its draft, with all that has to be clear of it; without a day it is continuous work. */
final class OwnTaskDialog {

    private OwnTaskDialog() {}

    static void open(OwnTasks tasks, PlanId plan, Runnable after) {
        open(task -> {
            tasks.add(plan, task);
            after.run();
        });
    }

    static void open(Consumer<NewTask> step) {
        UI ui = UI.getCurrent();
        TextArea text = new TextArea(ui.getTranslation("plans.own-task.text"));
        TextField lead = new TextField(ui.getTranslation("plans.lead"));
        TextField responsible = new TextField(ui.getTranslation("plans.work.responsible"));
        TextField product = new TextField(ui.getTranslation("plans.work.product"));
        DayField due = new DayField(ui.getTranslation("plans.due"));
        lead.setHelperText(ui.getTranslation("plans.own-task.lead.help"));
        due.setHelperText(ui.getTranslation("plans.own-task.due.help"));
        RequiredFields.mark(text);
        text.setWidthFull();
        lead.setWidthFull();
        responsible.setWidthFull();
        product.setWidthFull();
        new StepDialog(ui.getTranslation("plans.own-task"), text, lead, responsible, product, due).open(() -> {
            LocalDate day = due.entered();
            step.accept(new NewTask(
                    text.getValue(),
                    lead.getValue(),
                    responsible.getValue(),
                    product.getValue(),
                    day == null ? "CONTINUOUS" : "DATE",
                    day,
                    null));
        });
    }
}
