package vn.danvan.replication.effect;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.shared.UnitId;

/**
 * One look at one model.
 *
 * @param months since it was recognised
 * @param answerBy last day on which an answer is in time; a later one still counts from then on
 * @param effect what this check found, or that nothing is known yet
 */
public record EffectCheck(
        CheckId id,
        ModelId model,
        String modelName,
        @Nullable ModelField field,
        UnitId unit,
        String unitName,
        LocalDate recognisedOn,
        int months,
        LocalDate dueOn,
        LocalDate answerBy,
        Effect effect,
        UUID modelBy) {}
