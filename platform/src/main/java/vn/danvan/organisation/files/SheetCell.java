package vn.danvan.organisation.files;

import java.time.LocalDate;
import vn.danvan.shared.NeutralText;

/** What stands in a cell. A formula is never computed: who reads it decides what to do about it. */
public sealed interface SheetCell {

    SheetCell EMPTY = new Text("");

    record Text(String text) implements SheetCell {}

    record Day(LocalDate day) implements SheetCell {}

    record Formula() implements SheetCell {}

    static SheetCell of(String text) {
        return text.strip().startsWith("=") ? new Formula() : new Text(NeutralText.original(text.strip()));
    }

    default boolean isEmpty() {
        return this instanceof Text(String text) && text.isEmpty();
    }
}
