package vn.danvan.recognition;

import java.util.Optional;
import vn.danvan.models.life.ModelStep;

/** What a decision says of one model. Each has a text {@code recognition.outcome.<name>}. */
public enum Outcome {
    RECOGNISE,
    REFUSE,
    /** Left for a later decision: it stays appraised. */
    KEEP,
    REVOKE;

    /** What publishing does to the model; nothing where it is kept. */
    public Optional<ModelStep> step() {
        return switch (this) {
            case RECOGNISE -> Optional.of(ModelStep.RECOGNISE);
            case REFUSE -> Optional.of(ModelStep.REFUSE);
            case REVOKE -> Optional.of(ModelStep.REVOKE);
            case KEEP -> Optional.empty();
        };
    }

    public boolean needsReason() {
        return this == REFUSE || this == REVOKE;
    }
}
