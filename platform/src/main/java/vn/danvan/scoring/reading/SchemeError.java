package vn.danvan.scoring.reading;

import java.util.List;
import java.util.Locale;

/**
 * Why a scheme cannot be used.
 *
 * @param path where in the scheme, such as {@code criteria[1].parts[0].maxPoints}; empty for the scheme as a whole
 * @param key of a text that says what is wrong and what is allowed
 */
public record SchemeError(String path, String key, List<Object> arguments) {

    /** Each has a text {@code scoring.problem.<name>}, lower case with hyphens. */
    enum Reason {
        UNREADABLE,
        TOO_LARGE,
        TOTAL,
        GROUP_TOTAL,
        CODE_TWICE,
        RULE_OR_PARTS,
        ITEM_WITHOUT_RULE,
        ITEM_PER_FAULT,
        STEP_ORDER,
        STEPS_OVERLAP,
        STEP_POINTS,
        FALLBACK,
        TOO_PRECISE,
        BAND_GAP,
        BAND_ORDER,
        HIGHEST_BAND_OPEN,
        LOWEST_BAND,
        HIGHEST_OUT_OF_REACH,
        BAND_UNKNOWN,
        CRITERION_UNKNOWN
    }

    /** About the scheme as a whole. */
    static SchemeError whole(Reason reason, Object... arguments) {
        return of("", reason, arguments);
    }

    static SchemeError of(String path, Reason reason, Object... arguments) {
        String key = "scoring.problem." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new SchemeError(path, key, List.of(arguments));
    }

    /** @param keyword of JSON Schema */
    static SchemeError shape(String path, String keyword, Object... arguments) {
        return new SchemeError(path, "scoring.shape." + keyword.toLowerCase(Locale.ROOT), List.of(arguments));
    }
}
