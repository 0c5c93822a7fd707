package vn.danvan.intake.extract;

/** What is known of a paragraph while it is read: its text and what decides on its number. */
final class WordParagraph {

    /** Notes and text boxes stand behind the paragraph that they hang on, never inside its sentences. */
    final StringBuilder behind = new StringBuilder();

    final StringBuilder text = new StringBuilder();
    final boolean inCell;
    String style = "";
    String list = "";
    String level = "";
    String alignment = "";

    WordParagraph(boolean inCell) {
        this.inCell = inCell;
    }

    boolean isCentred(WordStyles styles) {
        return alignment.isEmpty() ? styles.centres(style) : alignment.equals("center");
    }
}
