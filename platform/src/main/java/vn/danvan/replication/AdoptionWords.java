package vn.danvan.replication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said with a step.
 *
 * @param text whom to ask, why, or the result, as the step wants it
 * @param day on which it began
 * @param peopleReached so far, with a report
 */
public record AdoptionWords(
        @Nullable String text,
        @Nullable LocalDate day,
        @Nullable Integer peopleReached) {

    public static final AdoptionWords NONE = new AdoptionWords(null, null, null);

    public static AdoptionWords saying(String text) {
        return new AdoptionWords(text, null, null);
    }

    public static AdoptionWords on(LocalDate day) {
        return new AdoptionWords(null, day, null);
    }

    String said() {
        return text == null ? "" : text.strip();
    }
}
