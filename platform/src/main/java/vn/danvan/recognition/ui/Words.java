package vn.danvan.recognition.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import vn.danvan.recognition.DecisionKind;
import vn.danvan.recognition.DecisionSummary;
import vn.danvan.recognition.Outcome;
import vn.danvan.recognition.choosing.Verification;
import vn.danvan.shared.DomainProblem;

/** Words of recognition for what its screens show more than once. */
final class Words {

    private Words() {}

    /** @param group such as {@code outcome} or {@code finding} */
    static String of(String group, Enum<?> value) {
        return say("recognition." + group + "."
                + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String sentence(DecisionSummary decision) {
        return decision.kind() == DecisionKind.REVOCATION
                ? say("recognition.sentence.revoked", decision.count(Outcome.REVOKE))
                : say(
                        "recognition.sentence",
                        decision.count(Outcome.RECOGNISE),
                        decision.count(Outcome.REFUSE),
                        decision.count(Outcome.KEEP));
    }

    static String sentence(Verification choice) {
        return say(
                "recognition.sentence",
                choice.count(Outcome.RECOGNISE),
                choice.count(Outcome.REFUSE),
                choice.count(Outcome.KEEP));
    }

    /** A place for what stands against an act; empty and unseen until it is told something. */
    static Paragraph problem() {
        Paragraph problem = new Paragraph();
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        return problem;
    }

    /** Does it, or tells why it cannot be done. @return whether it was done */
    static boolean tried(Runnable act, Paragraph problem) {
        try {
            act.run();
            problem.setVisible(false);
            return true;
        } catch (DomainProblem refused) {
            problem.setText(say(refused.key(), refused.arguments().toArray()));
            problem.setVisible(true);
            return false;
        }
    }

    private static String say(String key, Object... arguments) {
        UI ui = UI.getCurrent();
        return ui.getTranslation(key, arguments);
    }
}
