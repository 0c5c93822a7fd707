package vn.danvan.council.conflict;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What is known of a model; names are folded.
 *
 * @param name of the model, which is a person's own for an individual exemplar
 * @param since the day of its registration
 * @param partners as they are named in the registration
 * @param endorsers who forwarded or accepted it
 * @param rounds in which it is scored
 */
record ModelFacts(
        UUID id,
        String name,
        UUID leadUnit,
        UUID nominator,
        String nominatorName,
        LocalDate since,
        Set<String> partners,
        Set<Signature> endorsers,
        Set<UUID> rounds) {

    /** As life lines keep it: who, and in which position. */
    record Signature(String name, String position) {}

    boolean names(String person) {
        return partners.contains(person);
    }
}
