package vn.danvan.intake.draft;

import org.jspecify.annotations.Nullable;

/** Where a value was found: [start, end) in the clean text; none for what is unknown. */
public record Evidence(
        Confidence confidence,
        @Nullable Integer start,
        @Nullable Integer end) {

    public static Evidence stated(int start, int end) {
        return new Evidence(Confidence.STATED, start, end);
    }

    public static Evidence inferred(int start, int end) {
        return new Evidence(Confidence.INFERRED, start, end);
    }

    public static Evidence unknown() {
        return new Evidence(Confidence.UNKNOWN, null, null);
    }
}
