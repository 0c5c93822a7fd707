package vn.danvan.council.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import vn.danvan.scoring.scheme.Given;

/** What was given for a criterion, in one short word: {@code 12.5}, {@code 3/4}, {@code yes}, {@code no}. */
final class GivenText {

    private static final String YES = "yes";
    private static final String NO = "no";

    private GivenText() {}

    static String write(Given given) {
        return switch (given) {
            case Given.Amount(BigDecimal value) -> value.toPlainString();
            case Given.Ratio(BigDecimal done, BigDecimal planned) ->
                done.toPlainString() + "/" + planned.toPlainString();
            case Given.Answer(boolean yes) -> yes ? YES : NO;
        };
    }

    /** By code of the criterion, as stored. */
    static Map<String, Given> readAll(Map<String, String> stored) {
        Map<String, Given> given = new HashMap<>();
        stored.forEach((code, text) -> given.put(code, read(text)));
        return given;
    }

    /** @throws NumberFormatException for anything else */
    static Given read(String text) {
        if (text.equals(YES) || text.equals(NO)) {
            return new Given.Answer(text.equals(YES));
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? new Given.Amount(new BigDecimal(text))
                : new Given.Ratio(new BigDecimal(text.substring(0, slash)), new BigDecimal(text.substring(slash + 1)));
    }
}
