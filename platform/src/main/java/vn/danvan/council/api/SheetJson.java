package vn.danvan.council.api;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.danvan.council.sheet.SheetContent;
import vn.danvan.scoring.scheme.Given;

/**
 * What a member writes about a model; what is not known yet is left out.
 *
 * @param given by code of the criterion; {@code remarks} likewise
 * @param reason for a change of a sheet that was handed in, or for an abstention
 */
record SheetJson(
        @Nullable Map<String, GivenJson> given,
        @Nullable Map<String, String> remarks,
        @Nullable String councilComment,
        @Nullable String nominatorComment,
        @Nullable String reason) {

    SheetContent content() {
        Map<String, Given> said = new HashMap<>();
        if (given != null) {
            given.forEach((code, each) -> said.put(code, each.given()));
        }
        return new SheetContent(
                said,
                remarks == null ? Map.of() : remarks,
                councilComment == null ? "" : councilComment,
                nominatorComment == null ? "" : nominatorComment);
    }

    static SheetJson of(SheetContent content) {
        Map<String, GivenJson> given = new HashMap<>();
        content.given().forEach((code, each) -> given.put(code, GivenJson.of(each)));
        return new SheetJson(given, content.remarks(), content.councilComment(), content.nominatorComment(), null);
    }

    /** Either {@code value}, or {@code done} and {@code planned}, or {@code yes}. */
    record GivenJson(
            @Nullable BigDecimal value,
            @Nullable BigDecimal done,
            @Nullable BigDecimal planned,
            @Nullable Boolean yes) {

        Given given() {
            if (value != null) {
                return new Given.Amount(value);
            }
            if (done != null && planned != null) {
                return new Given.Ratio(done, planned);
            }
            if (yes != null) {
                return new Given.Answer(yes);
            }
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }

        static GivenJson of(Given given) {
            return switch (given) {
                case Given.Amount(BigDecimal value) -> new GivenJson(value, null, null, null);
                case Given.Ratio(BigDecimal done, BigDecimal planned) -> new GivenJson(null, done, planned, null);
                case Given.Answer(boolean yes) -> new GivenJson(null, null, null, yes);
            };
        }
    }
}
