package vn.danvan.recognition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The signed paper: its number, its day, who signed it and as what. */
public record DecisionDocument(
        @Nullable String number,
        @Nullable LocalDate day,
        @Nullable String signer,
        @Nullable String position) {

    public DecisionDocument {
        number = orNull(number);
        signer = orNull(signer);
        position = orNull(position);
    }

    /** Whether it can be published under it. */
    public boolean isComplete() {
        return number != null && day != null && signer != null;
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
