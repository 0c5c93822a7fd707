package vn.danvan.replication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelId;

/** An adoption with some of it said anew; the rest stays as it was. */
record AdoptionChange(Adoption before) {

    static AdoptionChange of(Adoption before) {
        return new AdoptionChange(before);
    }

    Adoption owning(ModelId own) {
        return with(before.state(), before.modelContact(), before.startedOn(), before.result(), own, null);
    }

    /** @param today of a confirmation */
    Adoption after(AdoptionStep step, AdoptionWords words, LocalDate today) {
        AdoptionState target = step.target();
        ModelId own = before.ownModel();
        return switch (step) {
            case AGREE -> with(target, words.said(), null, before.result(), own, null);
            case START -> with(target, before.modelContact(), words.day(), before.result(), own, null);
            case REPORT ->
                new AdoptionChange(with(target, before.modelContact(), before.startedOn(), words.said(), own, null))
                        .reaching(words.peopleReached());
            case CONFIRM -> with(target, before.modelContact(), before.startedOn(), before.result(), own, today);
            case REFUSE, END ->
                with(target, before.modelContact(), before.startedOn(), before.result(), own, before.confirmedOn());
        };
    }

    private Adoption reaching(@Nullable Integer people) {
        return people == null
                ? before
                : full(
                        before.state(),
                        before.modelContact(),
                        before.startedOn(),
                        before.result(),
                        people,
                        before.ownModel(),
                        before.confirmedOn());
    }

    private Adoption with(
            AdoptionState state,
            String modelContact,
            @Nullable LocalDate startedOn,
            String result,
            @Nullable ModelId own,
            @Nullable LocalDate confirmedOn) {
        return full(
                state,
                modelContact,
                startedOn,
                result,
                before.peopleReached(),
                own,
                confirmedOn == null ? before.confirmedOn() : confirmedOn);
    }

    private Adoption full(
            AdoptionState state,
            String modelContact,
            @Nullable LocalDate startedOn,
            String result,
            @Nullable Integer people,
            @Nullable ModelId own,
            @Nullable LocalDate confirmedOn) {
        return new Adoption(
                before.id(),
                before.version(),
                before.model(),
                before.modelName(),
                before.modelUnit(),
                before.modelUnitName(),
                before.unit(),
                before.unitName(),
                state,
                before.adaptation(),
                before.contact(),
                modelContact,
                startedOn,
                result,
                people,
                own,
                before.ownModelName(),
                before.askedAt(),
                confirmedOn,
                before.askedBy(),
                before.modelBy());
    }
}
