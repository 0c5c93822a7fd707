package vn.danvan.intake.structure;

/**
 * One paragraph, joined over line and page breaks, without its mark.
 *
 * @param places for each character of the text, its offset in the clean text
 */
public record Paragraph(String text, int[] places, Mark mark) {

    public int start() {
        return places.length == 0 ? 0 : places[0];
    }

    public int end() {
        return places.length == 0 ? 0 : places[places.length - 1] + 1;
    }

    public int place(int offset) {
        return places[Math.clamp(offset, 0, places.length - 1)];
    }

    /** The end, exclusive, of what ends before {@code offset} in the text. */
    public int placeEnd(int offset) {
        return place(offset - 1) + 1;
    }

    /** A short title rather than a sentence: no full stop at its end. */
    public boolean looksLikeTitle() {
        return !text.endsWith(".") && !text.endsWith(";") && !text.endsWith(":") && !text.endsWith("./.");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Paragraph that && text.equals(that.text) && start() == that.start();
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
