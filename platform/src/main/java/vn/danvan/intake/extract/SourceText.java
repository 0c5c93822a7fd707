package vn.danvan.intake.extract;

import vn.danvan.intake.text.Markdown;

/**
 * What a file says, before anything is cleaned.
 *
 * @param encoding of a text file; the container's own for DOCX and PDF
 */
public record SourceText(String text, String mediaType, String encoding) {

    public static final String MARKDOWN = "text/markdown";
    public static final String PLAIN = "text/plain";

    /** Only people who type write mark-up; what stands in a DOCX or a PDF is meant literally. */
    public boolean isMarkdown() {
        return mediaType.equals(MARKDOWN) || mediaType.equals(PLAIN) && Markdown.isIn(text);
    }
}
