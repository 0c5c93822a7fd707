package vn.danvan.intake.structure;

import java.util.List;

/**
 * One document within a file.
 *
 * @param head lines before the text: heading, number, place and date, type, title
 * @param body the text itself
 * @param notes footnotes, which stand between the pages and outside the flow of the text
 * @param ending lines from "Nơi nhận" on: recipients and signature
 */
public record Part(List<Line> head, List<Paragraph> body, List<Paragraph> notes, List<Line> ending) {}
