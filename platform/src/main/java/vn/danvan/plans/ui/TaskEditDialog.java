package vn.danvan.plans.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.ui.piece.StepDialog;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.RequiredFields;

/** The words and the deadline of a task; for one that came from above also why it is to be later than there. */
final class TaskEditDialog {

    private final UI ui = UI.getCurrent();
    private final TaskDetails task;
    private final TaskFacts facts;
    private final TextArea text = new TextArea(ui.getTranslation("plans.own-task.text"));
    private final TextField responsible = new TextField(ui.getTranslation("plans.work.responsible"));
    private final TextField product = new TextField(ui.getTranslation("plans.work.product"));
    private final DayField due = new DayField(ui.getTranslation("plans.due"));
    private final TextField dueText = new TextField(ui.getTranslation("plans.edit.due-text"));
    private final TextArea reason = new TextArea(ui.getTranslation("plans.edit.later-reason"));
    private final Paragraph upper = new Paragraph();

    /** @param upperLast the last day in the upper plan; null where there is none */
    TaskEditDialog(TaskDetails task, @Nullable LocalDate upperLast) {
        this(task, task.facts(), upperLast);
    }

    /** @param facts what the fields begin with, where it is no longer what the task says */
    TaskEditDialog(TaskDetails task, TaskFacts facts, @Nullable LocalDate upperLast) {
        this.task = task;
        this.facts = facts;
        RequiredFields.mark(text);
        text.setValue(facts.text());
        responsible.setValue(text(facts.responsible()));
        product.setValue(text(facts.product()));
        due.setValue(facts.dueOn());
        due.setHelperText(ui.getTranslation("plans.own-task.due.help"));
        dueText.setValue(text(facts.dueText()));
        dueText.setHelperText(ui.getTranslation("plans.edit.due-text.help"));
        reason.setValue(text(task.laterReason()));
        reason.setHelperText(ui.getTranslation("plans.edit.later-reason.help"));
        reason.setVisible(upperLast != null);
        upper.setVisible(upperLast != null);
        upper.addClassName("dv-quiet");
        if (upperLast != null) {
            upper.setText(ui.getTranslation("plans.edit.upper-due", Formats.day(upperLast)));
        }
        for (var field : new com.vaadin.flow.component.HasSize[] {text, responsible, product, dueText, reason}) {
            field.setWidthFull();
        }
    }

    interface Step {
        void take(TaskFacts facts, @Nullable String laterReason);
    }

    void open(Step step) {
        new StepDialog(
                        ui.getTranslation("plans.edit.of", task.code()),
                        text,
                        responsible,
                        product,
                        due,
                        dueText,
                        upper,
                        reason)
                .open(() -> step.take(entered(), reason.getValue().isBlank() ? null : reason.getValue()));
    }

    /** A task that never had a day keeps its kind, such as a periodic one, until it gets one. */
    private TaskFacts entered() {
        LocalDate day = due.entered();
        String kind = facts.dueKind();
        if (day != null) {
            kind = "DATE";
        } else if (kind.equals("DATE") || kind.equals("NONE")) {
            kind = "CONTINUOUS";
        }
        boolean sameDay = Objects.equals(day, facts.dueOn());
        boolean sameWords = Objects.equals(dueText.getValue(), text(facts.dueText()));
        String words = !sameDay && sameWords ? null : dueText.getValue().strip();
        return new TaskFacts(
                task.id(),
                text.getValue(),
                responsible.getValue(),
                product.getValue(),
                kind,
                day,
                words == null || words.isEmpty() ? null : words);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
