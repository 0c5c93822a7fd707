package vn.danvan.intake.text;

import java.util.regex.Pattern;

/** The marks of Markdown that people use in such texts. Tables stay as they are written. */
public final class Markdown {

    private static final String URL = "(?:https?://|mailto:|www\\.|[./#])[^()\\s]{0,2000}(?:\\s\"[^\"\\n]{0,200}\")?";
    private static final Pattern SIGNS = Pattern.compile("(?m)^#{1,6}[ \\t]+\\S|\\*\\*[^*\\s][^*]{0,300}\\*\\*|"
            + "<sup>\\d{1,3}</sup>|\\[[^\\]\\[\\n]{1,300}\\]\\(" + URL + "\\)");

    private static final Pattern HEADING = Pattern.compile("(?m)^[ \\t]*#{1,6}[ \\t]+");
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*[*](?:[ \\t]?[*]){2,60}[ \\t]*$");
    private static final Pattern BULLET = Pattern.compile("(?m)^[ \\t]{0,12}([*])(?=[ \\t]+[^*\\s])");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\[\\n]{1,300})\\]\\(" + URL + "\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[-*.#_+()\\[\\]!>|\\\\])");
    private static final Pattern REFERENCE = Pattern.compile("<sup>(\\d{1,3})</sup>");
    private static final Pattern BREAK = Pattern.compile("<br ?/?>");
    /** A letter that somebody wrote by hand over the print. */
    private static final Pattern HANDWRITING = Pattern.compile("(?<![^\\s/])[*]\\p{L}[*](?=\\s|$)");

    private Markdown() {}

    /** Whether a text uses such marks at all; stars alone do not make it Markdown. */
    public static boolean isIn(String text) {
        return SIGNS.matcher(text).find();
    }

    static Edits edits(String source) {
        Edits edits = new Edits(source.length());
        edits.dropAll(HEADING.matcher(source));
        edits.dropAll(RULE.matcher(source));
        edits.dropAll(HANDWRITING.matcher(source));
        edits.replaceAll(BULLET.matcher(source), 1, '-');
        edits.replaceAll(REFERENCE.matcher(source), 0, TextCleaning.NOTE);
        edits.replaceAll(BREAK.matcher(source), 0, '\n');
        edits.unwrapAll(LINK.matcher(source));
        edits.dropAll(ESCAPE.matcher(source));
        new Emphasis(source, edits).drop('*');
        new Emphasis(source, edits).drop('_');
        return edits;
    }
}
