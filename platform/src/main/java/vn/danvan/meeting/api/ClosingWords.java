package vn.danvan.meeting.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Number and day of the minutes, and what is to be added to them; without a day they are of today. */
record ClosingWords(
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String remarks) {

    LocalDate day(LocalDate today) {
        return issuedOn == null ? today : issuedOn;
    }
}
