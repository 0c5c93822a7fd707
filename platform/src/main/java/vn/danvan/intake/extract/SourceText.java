package vn.danvan.intake.extract;

/**
 * What a file says, before anything is cleaned.
 *
 * @param encoding of a text file; the container's own for DOCX and PDF
 */
public record SourceText(String text, String mediaType, String encoding) {}
