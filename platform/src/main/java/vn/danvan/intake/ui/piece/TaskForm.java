package vn.danvan.intake.ui.piece;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftDocument.Due;
import vn.danvan.intake.draft.DraftDocument.Task;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.RequiredFields;

/** Who is to do what until when. */
class TaskForm extends Composite<FormLayout> implements EntryForm<Task> {

    private static final String DATE = "DATE";

    private final TextField code = new TextField(getTranslation("intake.task.code"));
    private final TextArea text = new TextArea(getTranslation("intake.task.text"));
    private final TextArea lead = bodies("intake.task.lead");
    private final TextArea coordinating = bodies("intake.task.coordinating");
    private final TextArea requested = bodies("intake.task.requested");
    private final CodeSelect dueKind =
            new CodeSelect("intake.due.", List.of(DATE, "PERIODIC", "EVENT", "CONTINUOUS", "NONE"));
    private final DayField dueOn = new DayField();
    private final TextField dueText = new TextField(getTranslation("intake.task.due-text"));

    TaskForm(@Nullable Task task) {
        dueKind.setLabel(getTranslation("intake.task.due-kind"));
        dueOn.setLabel(getTranslation("intake.task.due-on"));
        code.setHelperText(getTranslation("intake.task.code-example"));
        dueKind.addValueChangeListener(changed -> dueOn.setVisible(DATE.equals(changed.getValue())));
        dueKind.setValue("NONE");
        dueOn.setVisible(false);
        if (task != null) {
            code.setValue(task.code());
            text.setValue(task.text());
            lead.setValue(String.join("\n", task.lead()));
            coordinating.setValue(String.join("\n", task.coordinating()));
            requested.setValue(String.join("\n", task.requested()));
            dueKind.setValue(task.due().kind());
            dueOn.setValue(task.due().date());
            dueText.setValue(Entered.orEmpty(task.due().text()));
        }
        RequiredFields.mark(code, text);
        getContent().add(code, text, lead, coordinating, requested, dueKind, dueOn, dueText);
        getContent().setColspan(text, 2);
    }

    private TextArea bodies(String key) {
        TextArea field = new TextArea(getTranslation(key));
        field.setHelperText(getTranslation("intake.task.one-per-line"));
        return field;
    }

    @Override
    public Component fields() {
        return this;
    }

    @Override
    public Optional<Task> value() {
        boolean dated = DATE.equals(dueKind.getValue());
        boolean coded = Entered.check(code, !code.getValue().isBlank(), getTranslation("intake.wrong.code"));
        boolean told = Entered.check(text, !text.getValue().isBlank(), getTranslation("intake.wrong.task"));
        boolean due = Entered.check(
                dueOn, !dated || !dueOn.isUnreadable() && dueOn.entered() != null, getTranslation("intake.wrong.day"));
        if (!coded || !told || !due) {
            return Optional.empty();
        }
        return Optional.of(new Task(
                code.getValue().strip(),
                text.getValue().strip(),
                Entered.lines(lead.getValue()),
                Entered.lines(coordinating.getValue()),
                Entered.lines(requested.getValue()),
                new Due(dueKind.getValue(), dated ? dueOn.entered() : null, Entered.orNull(dueText.getValue()))));
    }
}
