package vn.danvan.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.step.ModelLevel;

/**
 * A decision as somebody wants to lay it before the signer.
 *
 * @param warningReason why those with warnings go in, where one reason is for all of them
 */
public record NewDecision(
        String title,
        ModelLevel level,
        List<Choice> choices,
        @Nullable String warningReason) {

    public NewDecision {
        title = title == null ? "" : title.strip();
        choices = List.copyOf(choices);
        warningReason = warningReason == null || warningReason.isBlank() ? null : warningReason.strip();
    }

    /** @throws RecognitionProblem when both kinds are in it */
    DecisionKind kind() {
        long revoked = choices.stream()
                .filter(choice -> choice.outcome() == Outcome.REVOKE)
                .count();
        if (revoked != 0 && revoked != choices.size()) {
            throw new RecognitionProblem(RecognitionProblem.Reason.MIXED);
        }
        return revoked == 0 ? DecisionKind.RECOGNITION : DecisionKind.REVOCATION;
    }
}
