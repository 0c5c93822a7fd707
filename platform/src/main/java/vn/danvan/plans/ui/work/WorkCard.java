package vn.danvan.plans.ui.work;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.queue.QueueItem;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskState;
import vn.danvan.plans.ui.piece.DeadlineBadge;

/** One task of the queue: what it is, until when, how far, and the steps that are open now. */
class WorkCard extends Composite<Div> implements QueueCard {

    private final TaskDetails task;
    private final H3 title;
    private @Nullable Details around;

    WorkCard(QueueItem item, WorkSteps steps) {
        task = item.task();
        getContent().addClassName("dv-work");
        title = CardParts.title(task.code() + " " + task.facts().text());
        getContent().add(badges(item), title);
        line(task.planTitle());
        named("plans.work.responsible", task.facts().responsible());
        named("plans.work.product", task.facts().product());
        if (task.state() == TaskState.IN_PROGRESS) {
            line(getTranslation("plans.work.progress", task.progress().percent()));
        }
        evidence(item, steps);
        Div buttons = CardParts.actions();
        if (item.toConfirm()) {
            buttons.add(main("plans.work.confirm", steps::confirm), button("plans.work.return", steps::giveBack));
        } else {
            own(buttons, steps);
        }
        getContent().add(buttons);
    }

    /** What upper plans gave the unit for the same work, each closed until somebody acts on it. */
    void showAbove(List<WorkCard> uppers) {
        for (WorkCard upper : uppers) {
            String plan = upper.task.planTitle() == null ? getTranslation("plans.no-title") : upper.task.planTitle();
            Span name = new Span(getTranslation("plans.work.above", upper.task.code(), plan));
            upper.around = new Details(CardParts.badges(name, new DeadlineBadge(upper.task.standing())), upper);
            getContent().add(upper.around);
        }
    }

    @Override
    public void focus() {
        if (around != null) {
            around.setOpened(true);
        }
        CardParts.focus(title);
    }

    private void own(Div buttons, WorkSteps steps) {
        switch (task.state()) {
            case ASSIGNED -> {
                buttons.add(main("plans.work.accept", steps::accept));
                moreTime(buttons, steps);
            }
            case IN_PROGRESS -> {
                buttons.add(
                        main("plans.work.done", steps::reportDone),
                        button("plans.work.note", steps::note),
                        button("plans.work.evidence", steps::evidence));
                moreTime(buttons, steps);
            }
            case REPORTED, DONE, WITHDRAWN -> {}
        }
    }

    /** What has no last day needs no later one. */
    private void moreTime(Div buttons, WorkSteps steps) {
        if (task.standing().lastDay() != null) {
            buttons.add(button("plans.extension.ask", steps::askForMoreTime));
        }
    }

    private Div badges(QueueItem item) {
        Div badges = CardParts.badges(new DeadlineBadge(task.standing()));
        if (task.reportedAt() != null) {
            badges.add(CardParts.badge(getTranslation("plans.work.waits", CardParts.day(task.reportedAt()))));
        } else {
            badges.add(CardParts.badge(
                    getTranslation("plans.task.state." + task.state().name().toLowerCase(Locale.ROOT))));
        }
        if (item.toConfirm()) {
            badges.add(CardParts.badge(getTranslation("plans.work.to-confirm")));
        }
        return badges;
    }

    private void evidence(QueueItem item, WorkSteps steps) {
        if (item.evidence().isEmpty()) {
            return;
        }
        line(getTranslation("plans.work.evidence.count", item.evidence().size()));
        getContent().add(new ProofList(item.evidence(), steps::file));
    }

    private void named(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            line(getTranslation(key) + ": " + value);
        }
    }

    private void line(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            getContent().add(CardParts.quiet(text));
        }
    }

    private Button main(String key, Runnable step) {
        Button button = button(key, step);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** The name of the task is in the button's name, since a queue has many buttons of one text. */
    private Button button(String key, Runnable step) {
        Button button = new Button(getTranslation(key), click -> step.run());
        button.setAriaLabel(
                getTranslation(key) + ", " + task.code() + " " + task.facts().text());
        return button;
    }
}
