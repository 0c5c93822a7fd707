package vn.danvan.replication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelId;
import vn.danvan.shared.UnitId;

/**
 * One unit takes over one model.
 *
 * @param adaptation what the adopter does otherwise than the model
 * @param contact whom the model's unit asks at the adopter's
 * @param modelContact whom the adopter asks at the model's unit; empty until it agreed
 * @param result so far; empty until something was reported
 * @param ownModel the adopter's own model that grew out of it
 * @param askedBy the person, and {@code modelBy} who registered the model
 */
public record Adoption(
        AdoptionId id,
        int version,
        ModelId model,
        String modelName,
        UnitId modelUnit,
        String modelUnitName,
        UnitId unit,
        String unitName,
        AdoptionState state,
        String adaptation,
        String contact,
        String modelContact,
        @Nullable LocalDate startedOn,
        String result,
        @Nullable Integer peopleReached,
        @Nullable ModelId ownModel,
        @Nullable String ownModelName,
        Instant askedAt,
        @Nullable LocalDate confirmedOn,
        UUID askedBy,
        UUID modelBy) {

    /** What stands for a name that the reader is not to know. */
    static final String CONCEALED = "•••";

    /** For whoever judges one of these models without knowing whose it is. */
    Adoption without(Set<ModelId> concealed) {
        boolean owns = ownModel != null && concealed.contains(ownModel);
        boolean nameless = concealed.contains(model);
        return new Adoption(
                id,
                version,
                model,
                nameless ? CONCEALED : modelName,
                modelUnit,
                nameless ? CONCEALED : modelUnitName,
                unit,
                unitName,
                state,
                adaptation,
                contact,
                nameless ? "" : modelContact,
                startedOn,
                result,
                peopleReached,
                owns ? null : ownModel,
                owns ? null : ownModelName,
                askedAt,
                confirmedOn,
                askedBy,
                modelBy);
    }
}
