package vn.danvan.intake.text;

/**
 * The text that every later stage reads and that evidence points into, with the way back to the source.
 *
 * @param value NFC, one line end, no Markdown marks, no invisible characters
 * @param sources for each character of the value, its offset in the source text
 */
public record CleanText(String value, int[] sources) {

    public int sourceOf(int offset) {
        return sources[offset];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CleanText that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
