package vn.danvan.replication;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param open steps that the acting post can take now
 * @param adopts whether the acting post speaks for the adopting unit, while it is not over
 */
public record AdoptionDetails(
        Adoption adoption,
        boolean nameless,
        List<Evidence> evidence,
        List<Event> events,
        Set<AdoptionStep> open,
        boolean adopts) {

    /** @param reference where it is found: a number, a file, an address */
    public record Evidence(String what, String reference, Instant addedAt) {}

    /** @param note what was said with the step */
    public record Event(
            Instant at,
            AdoptionStep step,
            AdoptionState state,
            String person,
            String position,
            @Nullable String note) {

        /** For whoever is not to know whose the model is: who speaks for it, and what they say, would tell. */
        Event withoutModelsSide() {
            return step.side() == AdoptionStep.Side.MODEL
                    ? new Event(at, step, state, Adoption.CONCEALED, Adoption.CONCEALED, null)
                    : this;
        }
    }
}
