package vn.danvan.organisation;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.danvan.shared.Side;

/**
 * What is said of a unit from a day on. Spaces are tidied and letters composed; a missing short name is the name.
 *
 * @param type one of {@link UnitType}, or a type that the province's list already has
 * @param parent code of the unit directly above; none for the top of a tree
 */
public record UnitFacts(
        String name,
        String shortName,
        String symbol,
        String type,
        Side side,
        @Nullable String parent) {

    private static final int MAX_NAME = 300;
    private static final int MAX_SYMBOL = 40;

    public UnitFacts {
        name = tidy(name);
        shortName = shortName.isBlank() ? name : tidy(shortName);
        symbol = tidy(symbol);
        parent = parent == null || parent.isBlank() ? null : parent.strip();
    }

    void check() {
        if (name.isEmpty()) {
            throw new UnitProblem(UnitProblem.Reason.NAME_MISSING);
        }
        if (name.length() > MAX_NAME || shortName.length() > MAX_NAME) {
            throw new UnitProblem(UnitProblem.Reason.NAME_TOO_LONG, MAX_NAME);
        }
        if (symbol.length() > MAX_SYMBOL) {
            throw new UnitProblem(UnitProblem.Reason.SYMBOL_TOO_LONG, MAX_SYMBOL);
        }
    }

    UnitFacts below(@Nullable String otherParent) {
        return new UnitFacts(name, shortName, symbol, type, side, otherParent);
    }

    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
