package vn.danvan.organisation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the columns of the list say of a unit to one reader: texts in the reader's language, and days. */
public record UnitListWords(UnitTexts texts, Locale reader) {

    public @Nullable Object of(UnitListColumn column, ListedUnit row) {
        return switch (column) {
            case NAME -> row.unit().name();
            case CODE -> row.unit().code();
            case SHORT_NAME -> row.unit().shortName();
            case SYMBOL -> row.unit().symbol();
            case TYPE -> texts.type(row.unit().type(), reader);
            case SIDE -> texts.side(row.unit().side(), reader);
            case PARENT -> row.parent();
            case FROM -> row.unit().validFrom();
            case TO -> row.lastDay();
        };
    }
}
