package vn.danvan.intake.ui.piece;

import vn.danvan.intake.draft.DraftDocument;

/** What the parts of the review need of the whole: the document as it stands, keeping a change, showing its place. */
public interface Desk {

    DraftDocument document();

    /** Position of the document in its file, which tells its places from those of the others. */
    int index();

    /** Whether the import still waits for a decision. */
    boolean open();

    /**
     * Keeps a change at once.
     *
     * @param field what was changed, in words
     * @param typed what the person wrote, to be shown should it not be kept
     * @return false when somebody else was faster; nothing was kept then
     */
    boolean save(DraftDocument changed, String field, String typed);

    /** Shows where a field was found, beside the fields. */
    void reveal(String path);

    /** On a narrow window: puts the text in place of the fields and shows the place. */
    void turnTo(String path);
}
