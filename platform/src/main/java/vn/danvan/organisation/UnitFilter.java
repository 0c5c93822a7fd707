package vn.danvan.organisation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.danvan.shared.Side;
import vn.danvan.shared.TextFolding;

/**
 * What of the tree is wanted; an empty text, no side and no type want everything.
 *
 * @param text part of the name, the short name or the symbol, or the beginning of the code; tone marks do not matter
 */
public record UnitFilter(
        String text, @Nullable Side side, @Nullable String type) {

    public static final UnitFilter NONE = new UnitFilter("", null, null);

    public UnitFilter {
        text = text.strip();
    }

    public boolean wantsEverything() {
        return text.isEmpty() && side == null && type == null;
    }

    boolean matches(UnitRow row) {
        return (side == null || side == row.side())
                && (type == null || type.equals(row.type()))
                && (text.isEmpty() || says(row, TextFolding.fold(text)));
    }

    private static boolean says(UnitRow row, String wanted) {
        return TextFolding.fold(row.name()).contains(wanted)
                || TextFolding.fold(row.shortName()).contains(wanted)
                || TextFolding.fold(row.symbol()).contains(wanted)
                || row.code().toLowerCase(Locale.ROOT).startsWith(wanted);
    }
}
