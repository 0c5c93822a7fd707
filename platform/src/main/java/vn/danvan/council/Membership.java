package vn.danvan.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param to the last day; none while it is open */
public record Membership(
        CouncilMember member, LocalDate from, @Nullable LocalDate to) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
