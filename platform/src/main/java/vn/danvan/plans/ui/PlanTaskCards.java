package vn.danvan.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.ui.piece.DeadlineBadge;
import vn.danvan.plans.ui.piece.ProgressLine;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.Formats;

/** A plan's tasks: who, what, until when, with what result; how far each is once the plan is in force. */
class PlanTaskCards extends Composite<Div> {

    /** @param edit null where the tasks cannot be written now */
    PlanTaskCards(List<TaskDetails> tasks, PlanContent content, @Nullable Consumer<TaskDetails> edit) {
        getContent().addClassName("dv-tasks");
        if (tasks.isEmpty()) {
            getContent()
                    .add(new EmptyState(getTranslation("plans.tasks.none"), getTranslation("plans.tasks.none-advice")));
        }
        for (int at = 0; at < tasks.size(); at++) {
            getContent().add(card(tasks.get(at), content.tasks().get(at), edit));
        }
    }

    private Div card(TaskDetails task, PlanContent.Task content, @Nullable Consumer<TaskDetails> edit) {
        Div card = new Div(new H3(new Anchor(
                "ke-hoach/nhiem-vu/" + task.id(),
                task.code() + " · " + task.facts().text())));
        line(card, "plans.lead", String.join("; ", content.lead()));
        line(card, "plans.coordinating", String.join("; ", content.coordinating()));
        line(card, "plans.requested", String.join("; ", content.requested()));
        line(card, "plans.work.responsible", task.facts().responsible());
        line(card, "plans.work.product", task.facts().product());
        due(card, task);
        if (task.laterReason() != null) {
            line(card, "plans.edit.later-reason", task.laterReason());
        }
        if (task.planState().isInForce()) {
            card.add(new ProgressLine(task.progress()));
        }
        if (edit != null) {
            Button button = new Button(getTranslation("plans.edit"), click -> edit.accept(task));
            button.setAriaLabel(getTranslation("plans.edit.of", task.code()));
            Div actions = new Div(button);
            actions.addClassNames("dv-actions", "dv-card-actions");
            card.add(actions);
        }
        return card;
    }

    /** In force the deadline runs; before, it is only what the plan says. */
    private void due(Div card, TaskDetails task) {
        if (task.planState().isInForce()) {
            card.add(new DeadlineBadge(task.standing()));
            return;
        }
        String words = task.facts().dueOn() == null
                ? task.facts().dueText()
                : Formats.day(task.facts().dueOn());
        if (words != null) {
            Span due = new Span(getTranslation("plans.due") + ": " + words);
            due.addClassName("dv-badge");
            card.add(due);
        }
    }

    private void line(Div card, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            Paragraph line = new Paragraph(getTranslation(key) + ": " + value);
            line.addClassName("dv-quiet");
            card.add(line);
        }
    }
}
