package vn.danvan.council;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param to the last day; none for as long as the council stands */
public record Appointment(
        UUID person,
        CouncilRole role,
        LocalDate from,
        @Nullable LocalDate to) {

    boolean meets(Membership other) {
        boolean begins = to == null || !other.from().isAfter(to);
        LocalDate end = other.to();
        return begins && (end == null || !from.isAfter(end));
    }
}
