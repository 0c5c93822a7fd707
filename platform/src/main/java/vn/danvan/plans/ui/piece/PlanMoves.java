package vn.danvan.plans.ui.piece;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanOutline;
import vn.danvan.plans.approval.PlanTransition;

/** A button for each way that is open to the person; what stands against it is said in the question. */
public final class PlanMoves {

    private PlanMoves() {}

    public static List<Component> of(PlanLife life, PlanOutline plan, Runnable after) {
        return life.moves(plan.id()).stream()
                .map(way -> (Component) button(life, plan.id(), plan.version(), way, after))
                .toList();
    }

    /** @param version of the plan that the person looks at */
    public static Button button(PlanLife life, PlanId plan, int version, PlanTransition way, Runnable after) {
        String words = UI.getCurrent().getTranslation("plans.move." + way.name().toLowerCase(Locale.ROOT));
        Button button = new Button(
                words,
                click -> ask(way, words, reason -> {
                    life.move(plan, version, way.target(), reason);
                    after.run();
                }));
        switch (way) {
            case SUBMIT, APPROVE, ISSUE, START, CLOSE -> button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            case RETURN -> {}
            case DISCARD, CANCEL -> button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        return button;
    }

    /** Takes why, or null where no reason is needed. */
    private interface Move {
        void because(@Nullable String reason);
    }

    private static void ask(PlanTransition way, String words, Move move) {
        UI ui = UI.getCurrent();
        TextArea reason = new TextArea(ui.getTranslation("plans.move.reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(way.isReasonNeeded());
        reason.setVisible(way.isReasonNeeded());
        Paragraph what =
                new Paragraph(ui.getTranslation("plans.move." + way.name().toLowerCase(Locale.ROOT) + ".about"));
        new StepDialog(words, what, reason)
                .named(words)
                .open(() -> move.because(way.isReasonNeeded() ? reason.getValue() : null));
    }
}
