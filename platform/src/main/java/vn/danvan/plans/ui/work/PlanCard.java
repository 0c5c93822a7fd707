package vn.danvan.plans.ui.work;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.function.Consumer;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.queue.WaitingPlan;
import vn.danvan.plans.ui.piece.PlanMoves;

/** A plan that waits to be approved or issued, or that came back: whose it is, since when, why, and the moves of its page. */
class PlanCard extends Composite<Div> implements QueueCard {

    private final H3 title;

    /** @param after what was said once it was moved */
    PlanCard(WaitingPlan plan, PlanLife life, Consumer<String> after) {
        String name = plan.title() == null ? getTranslation("plans.no-title") : plan.title();
        title = CardParts.title(name);
        getContent().addClassName("dv-work");
        getContent()
                .add(
                        CardParts.badges(
                                CardParts.badge(need(plan)),
                                CardParts.badge(getTranslation("plans.work.since", CardParts.day(plan.since())))),
                        title,
                        CardParts.quiet(who(plan)));
        if (plan.reason() != null && !plan.reason().isBlank()) {
            getContent().add(CardParts.quiet(getTranslation("plans.work.reason", plan.reason())));
        }
        getContent().add(actions(plan, name, life, after));
    }

    private Div actions(WaitingPlan plan, String name, PlanLife life, Consumer<String> after) {
        Div actions = CardParts.actions();
        plan.need().ways().forEach(way -> {
            Button move = PlanMoves.button(
                    life, plan.id(), plan.version(), way, () -> after.accept(getTranslation("plans.move.done")));
            move.setAriaLabel(move.getText() + ", " + name);
            actions.add(move);
        });
        actions.add(CardParts.link("ke-hoach/" + plan.id(), getTranslation("plans.work.open-plan"), name));
        return actions;
    }

    private String need(WaitingPlan plan) {
        return switch (plan.need()) {
            case APPROVAL -> getTranslation("plans.work.to-approve");
            case ISSUING -> getTranslation("plans.work.to-issue");
            case MENDING -> getTranslation("plans.work.to-mend");
        };
    }

    private String who(WaitingPlan plan) {
        if (plan.by() == null) {
            return plan.unit();
        }
        return switch (plan.need()) {
            case APPROVAL -> getTranslation("plans.work.submitted-by", plan.unit(), plan.by());
            case ISSUING -> getTranslation("plans.work.approved-by", plan.unit(), plan.by());
            case MENDING -> getTranslation("plans.work.returned-by", plan.unit(), plan.by());
        };
    }

    @Override
    public void focus() {
        CardParts.focus(title);
    }
}
