package vn.danvan.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelId;
import vn.danvan.recognition.choosing.Finding;
import vn.danvan.shared.UnitId;

/**
 * One model of a decision.
 *
 * @param score as it was when the model was taken up
 * @param warnings that stood then, with {@code warningReason} why it went all the same; none where one reason is for all
 */
public record DecisionItem(
        ModelId model,
        String code,
        String name,
        String place,
        UnitId unit,
        String unitName,
        Outcome outcome,
        @Nullable String reason,
        @Nullable AppraisedScore score,
        List<Finding> warnings,
        @Nullable String warningReason) {}
