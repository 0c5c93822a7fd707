package vn.danvan.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanOutline;
import vn.danvan.plans.approval.PlanTransition;
import vn.danvan.plans.ui.piece.StepDialog;

/** A button for each way that is open to the person; what stands against it is said in the question. */
final class PlanMoves {

    private PlanMoves() {}

    static List<Component> of(PlanLife life, PlanOutline plan, Runnable after) {
        return life.moves(plan.id()).stream()
                .map(way -> button(life, plan, way, after))
                .toList();
    }

    private static Component button(PlanLife life, PlanOutline plan, PlanTransition way, Runnable after) {
        UI ui = UI.getCurrent();
        String words = ui.getTranslation("plans.move." + way.name().toLowerCase(Locale.ROOT));
        Button button = new Button(words, click -> ask(life, plan, way, words, after));
        switch (way) {
            case SUBMIT, APPROVE, ISSUE, START, CLOSE -> button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            case RETURN -> {}
            case DISCARD, CANCEL -> button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        return button;
    }

    private static void ask(PlanLife life, PlanOutline plan, PlanTransition way, String words, Runnable after) {
        UI ui = UI.getCurrent();
        TextArea reason = new TextArea(ui.getTranslation("plans.move.reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(way.isReasonNeeded());
        reason.setVisible(way.isReasonNeeded());
        Paragraph what =
                new Paragraph(ui.getTranslation("plans.move." + way.name().toLowerCase(Locale.ROOT) + ".about"));
        new StepDialog(words, what, reason).named(words).open(() -> {
            life.move(plan.id(), plan.version(), way.target(), way.isReasonNeeded() ? reason.getValue() : null);
            after.run();
        });
    }
}
