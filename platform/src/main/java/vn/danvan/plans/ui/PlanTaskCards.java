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
import vn.danvan.shared.Formats;
import vn.danvan.uikit.EmptyState;

/**
 * A plan's tasks: who, what, until when, with what result; how far each is once the plan is in force. A plan of a province
 * may have two thousand: cards are made for those that somebody wants to see.
 */
class PlanTaskCards extends Composite<Div> {

    private static final int AT_ONCE = 50;

    private final Div cards = new Div();
    private final Button more = new Button();
    private int shown;

    /** @param edit null where the tasks cannot be written now */
    PlanTaskCards(List<TaskDetails> tasks, PlanContent content, @Nullable Consumer<TaskDetails> edit) {
        cards.addClassName("dv-tasks");
        if (tasks.isEmpty()) {
            cards.add(new EmptyState(getTranslation("plans.tasks.none"), getTranslation("plans.tasks.none-advice")));
        }
        getContent().add(cards, more);
        more.addClickListener(click -> append(tasks, content, edit));
        append(tasks, content, edit);
    }

    private void append(List<TaskDetails> tasks, PlanContent content, @Nullable Consumer<TaskDetails> edit) {
        int end = Math.min(tasks.size(), shown + AT_ONCE);
        for (; shown < end; shown++) {
            cards.add(card(tasks.get(shown), content.tasks().get(shown), edit));
        }
        int left = tasks.size() - shown;
        more.setVisible(left > 0);
        more.setText(getTranslation("plans.tasks.more", Math.min(left, AT_ONCE), left));
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
