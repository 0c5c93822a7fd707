package vn.danvan.replication.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.replication.Adoption;
import vn.danvan.replication.AdoptionState;

/** An adoption as callers read it. */
record AdoptionJson(
        String id,
        int version,
        String modelId,
        String model,
        String modelUnit,
        String unitId,
        String unit,
        AdoptionState state,
        String adaptation,
        String contact,
        String modelContact,
        @Nullable LocalDate startedOn,
        String result,
        @Nullable Integer peopleReached,
        @Nullable String ownModelId,
        @Nullable String ownModel,
        Instant askedAt,
        @Nullable LocalDate confirmedOn) {

    static AdoptionJson of(Adoption adoption) {
        return new AdoptionJson(
                adoption.id().toString(),
                adoption.version(),
                adoption.model().toString(),
                adoption.modelName(),
                adoption.modelUnitName(),
                adoption.unit().toString(),
                adoption.unitName(),
                adoption.state(),
                adoption.adaptation(),
                adoption.contact(),
                adoption.modelContact(),
                adoption.startedOn(),
                adoption.result(),
                adoption.peopleReached(),
                adoption.ownModel() == null ? null : adoption.ownModel().toString(),
                adoption.ownModelName(),
                adoption.askedAt(),
                adoption.confirmedOn());
    }
}
