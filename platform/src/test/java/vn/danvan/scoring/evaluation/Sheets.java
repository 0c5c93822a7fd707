package vn.danvan.scoring.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danvan.scoring.reading.SchemeText;
import vn.danvan.scoring.scheme.Given;
import vn.danvan.scoring.scheme.Scheme;

/** Fills in a score sheet the way a person does: line by line. */
final class Sheets {

    private final Map<String, Given> given = new HashMap<>();
    private final Set<String> facts = new HashSet<>();

    static Scheme scheme(String resource) {
        try (InputStream file = Sheets.class.getResourceAsStream("/scoring/" + resource)) {
            return SchemeText.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Everything of Cần Thơ's scheme fulfilled: 100 points. */
    static Sheets allOfCanTho() {
        return new Sheets()
                .amount("1.1", "100")
                .amount("1.2", "100")
                .amount("2.1", "100")
                .ratio("2.2", "12", "12")
                .ratio("2.3", "25", "25")
                .amount("2.4", "100");
    }

    /** Everything of the invented scheme fulfilled: 115 points. */
    static Sheets allOfInvented() {
        return new Sheets()
                .ratio("A1a", "7", "7")
                .amount("A1b", "90")
                .amount("A1c", "50")
                .amount("A2", "100")
                .amount("B", "100")
                .amount("C", "10");
    }

    Sheets amount(String code, String value) {
        given.put(code, new Given.Amount(new BigDecimal(value)));
        return this;
    }

    Sheets ratio(String code, String done, String planned) {
        given.put(code, new Given.Ratio(new BigDecimal(done), new BigDecimal(planned)));
        return this;
    }

    Sheets answer(String code, boolean yes) {
        given.put(code, new Given.Answer(yes));
        return this;
    }

    Sheets without(String code) {
        given.remove(code);
        return this;
    }

    Sheets fact(String... codes) {
        facts.addAll(List.of(codes));
        return this;
    }

    ScoreSheet sheet() {
        return new ScoreSheet(given, facts);
    }

    Evaluation by(Scheme scheme) {
        return Evaluator.evaluate(scheme, sheet());
    }
}
