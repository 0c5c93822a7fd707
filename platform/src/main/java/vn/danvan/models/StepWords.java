package vn.danvan.models;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.life.StepProblem;
import vn.danvan.models.life.StepProblem.Reason;

/** What is said with a step: why, and by which document of which day. */
public record StepWords(
        @Nullable String reason,
        @Nullable String document,
        @Nullable LocalDate documentOn) {

    public static final StepWords NONE = new StepWords(null, null, null);

    public static StepWords because(String reason) {
        return new StepWords(reason, null, null);
    }

    public static StepWords by(String document, LocalDate day) {
        return new StepWords(null, document, day);
    }

    void requireEnoughFor(ModelStep step, LocalDate today) {
        if (step.needsReason() && (reason == null || reason.isBlank())) {
            throw new StepProblem(Reason.REASON_MISSING);
        }
        if (step.needsDocument() && (document == null || document.isBlank() || documentOn == null)) {
            throw new StepProblem(Reason.DOCUMENT_MISSING);
        }
        if (documentOn != null && documentOn.isAfter(today)) {
            throw new StepProblem(Reason.DATE_IN_FUTURE);
        }
    }
}
