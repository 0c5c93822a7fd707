package vn.danvan.uikit.list;

import java.util.List;
import vn.danvan.shared.BulkPreview;

/** Something that can be done to many records at once; each of them goes or does not go on its own. */
public interface BulkAct<T> {

    String caption();

    /** Whether somebody has to say why. */
    boolean needsReason();

    /** What would happen; changes nothing. */
    BulkPreview<T> preview(List<T> rows);

    /** @return what happened to those that were allowed; some may have become impossible meanwhile */
    BulkPreview<T> take(List<T> rows, String reason);

    /** How a record is called where it cannot. */
    String name(T row);
}
