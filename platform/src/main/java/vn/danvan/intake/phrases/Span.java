package vn.danvan.intake.phrases;

/** [start, end) in the text that was read. */
public record Span(int start, int end) {}
