package vn.danvan.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.PlanFigures;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanTask;
import vn.danvan.plans.PlanTasks;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.ui.piece.DeadlineBadge;
import vn.danvan.plans.ui.piece.ProgressLine;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.PageHeader;

/**
 * A plan's tasks: who, what, until when, with what result; how far each is once the plan is in force. A plan of a province
 * may have two thousand: cards are made for those that somebody wants to see.
 */
class PlanTaskCards extends Composite<Div> {

    private static final int AT_ONCE = 50;

    private final transient PlanTasks tasks;
    private final PlanId plan;
    private final transient @Nullable Consumer<TaskDetails> edit;
    private final Div cards = new Div();
    private final Button more = new Button();
    private final int total;
    private int shown;

    /** @param edit null where the tasks cannot be written now */
    PlanTaskCards(PlanTasks tasks, PlanId plan, @Nullable Consumer<TaskDetails> edit) {
        this.tasks = tasks;
        this.plan = plan;
        this.edit = edit;
        PlanTasks.Begun begun = tasks.begin(plan, AT_ONCE);
        PlanFigures figures = begun.figures();
        total = figures.tasks();
        getContent().add(new H2(getTranslation("plans.tasks") + " (" + total + ")"), share(figures), cards, more);
        cards.addClassName("dv-tasks");
        if (total == 0) {
            cards.add(new EmptyState(getTranslation("plans.tasks.none"), getTranslation("plans.tasks.none-advice")));
        }
        more.addClickListener(click -> append(tasks.page(plan, shown, AT_ONCE)));
        append(begun.first());
    }

    private Paragraph share(PlanFigures figures) {
        Paragraph share = new Paragraph(
                getTranslation("plans.figures", figures.clear(), figures.ends(), figures.done(), figures.parts()));
        share.addClassName("dv-quiet");
        share.setVisible(total > 0);
        return share;
    }

    /** @param next what is shown next; nothing of what is not is read */
    private void append(List<PlanTask> next) {
        next.forEach(task -> cards.add(card(task)));
        shown = Math.min(total, shown + AT_ONCE);
        int left = total - shown;
        more.setVisible(left > 0);
        more.setText(getTranslation("plans.tasks.more", Math.min(left, AT_ONCE), left));
    }

    private Div card(PlanTask planned) {
        TaskDetails task = planned.details();
        H3 title = new H3(new Anchor(
                "ke-hoach/nhiem-vu/" + task.id(),
                task.code() + " · " + task.facts().text()));
        title.setClassName("dv-long", task.facts().text().length() > PageHeader.LONG);
        Div card = new Div(title);
        line(card, "plans.lead", String.join("; ", names(task.lead())));
        line(card, "plans.coordinating", String.join("; ", planned.coordinating()));
        line(card, "plans.requested", String.join("; ", names(task.requested())));
        line(card, "plans.work.responsible", task.facts().responsible());
        line(card, "plans.work.product", task.facts().product());
        due(card, task);
        if (task.laterReason() != null) {
            line(card, "plans.edit.later-reason", task.laterReason());
        }
        if (task.planState().isInForce()) {
            card.add(new ProgressLine(task.progress()));
        }
        Consumer<TaskDetails> writing = edit;
        if (writing != null) {
            Button button = new Button(getTranslation("plans.edit"), click -> writing.accept(task));
            button.setAriaLabel(getTranslation("plans.edit.of", task.code()));
            Div actions = new Div(button);
            actions.addClassNames("dv-actions", "dv-card-actions");
            card.add(actions);
        }
        return card;
    }

    private static List<String> names(List<TaskDetails.Body> bodies) {
        return bodies.stream().map(TaskDetails.Body::text).toList();
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
