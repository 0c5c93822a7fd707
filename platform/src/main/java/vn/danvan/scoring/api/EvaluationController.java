package vn.danvan.scoring.api;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.danvan.scoring.SchemeId;
import vn.danvan.scoring.SchemeService;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.scoring.ballot.Attendance;
import vn.danvan.scoring.ballot.BallotResult;
import vn.danvan.scoring.ballot.BallotRule;
import vn.danvan.scoring.ballot.Share;
import vn.danvan.scoring.evaluation.Adjusted;
import vn.danvan.scoring.evaluation.BandStep;
import vn.danvan.scoring.evaluation.Evaluation;
import vn.danvan.scoring.evaluation.ScoreLine;
import vn.danvan.scoring.evaluation.ScoreSheet;
import vn.danvan.scoring.scheme.Band;
import vn.danvan.scoring.scheme.Given;

/** Arithmetic for trying: nothing is kept. */
@RestController
class EvaluationController {

    private final SchemeService schemes;
    private final SchemeTexts texts;

    EvaluationController(SchemeService schemes, SchemeTexts texts) {
        this.schemes = schemes;
        this.texts = texts;
    }

    @PostMapping("/api/v1/scoring/schemes/{id}/evaluations")
    Result evaluate(@PathVariable UUID id, @RequestBody SheetJson sheet, Locale reader) {
        Map<String, Given> given = new HashMap<>();
        sheet.given().forEach((code, each) -> given.put(code, each.given()));
        Evaluation result = schemes.evaluate(new SchemeId(id), new ScoreSheet(given, sheet.facts()));
        return new Result(
                result.lines().stream().map(line -> line(line, reader)).toList(),
                result.base(),
                adjusted(result.bonus(), reader),
                adjusted(result.penalty(), reader),
                result.total(),
                result.missing(),
                result.steps().stream().map(step -> step(step, reader)).toList(),
                code(result.band()));
    }

    /** @param rule of whole numbers or percent: {@code 2/3}, {@code 80%} */
    @PostMapping("/api/v1/scoring/ballots")
    BallotAnswer ballot(@RequestBody BallotJson rule) {
        BallotResult result = new BallotRule(Share.parse(rule.quorum()), Share.parse(rule.majority()))
                .count(new Attendance(rule.members(), rule.present(), rule.written()), rule.agreed());
        return new BallotAnswer(result.presentNeeded(), result.agreedNeeded(), result.quorate(), result.passed());
    }

    private LineJson line(ScoreLine line, Locale reader) {
        return new LineJson(
                line.code(),
                line.depth(),
                line.given() == null ? null : texts.given(line.given(), reader),
                line.rule() == null ? null : texts.rule(line.rule(), reader),
                line.maxPoints(),
                line.points(),
                line.rounded());
    }

    private @Nullable AdjustedJson adjusted(@Nullable Adjusted adjusted, Locale reader) {
        return adjusted == null
                ? null
                : new AdjustedJson(
                        adjusted.lines().stream()
                                .map(line -> line(line, reader))
                                .toList(),
                        adjusted.before(),
                        adjusted.cap(),
                        adjusted.after());
    }

    private StepJson step(BandStep step, Locale reader) {
        return new StepJson(code(step.band()), step.reason().name(), step.about(), texts.reason(step, reader));
    }

    private static @Nullable String code(@Nullable Band band) {
        return band == null ? null : band.code();
    }

    /** @param given by code of the criterion; {@code facts} are codes of knock-outs and caps */
    record SheetJson(Map<String, GivenJson> given, Set<String> facts) {

        SheetJson {
            given = given == null ? Map.of() : given;
            facts = facts == null ? Set.of() : facts;
        }
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
    }

    record Result(
            List<LineJson> lines,
            BigDecimal base,
            @Nullable AdjustedJson bonus,
            @Nullable AdjustedJson penalty,
            BigDecimal total,
            List<String> missing,
            List<StepJson> steps,
            @Nullable String band) {}

    record LineJson(
            String code,
            int depth,
            @Nullable String given,
            @Nullable String rule,
            BigDecimal maxPoints,
            BigDecimal points,
            boolean rounded) {}

    record AdjustedJson(List<LineJson> lines, BigDecimal before, BigDecimal cap, BigDecimal after) {}

    record StepJson(@Nullable String band, String reason, List<String> about, String detail) {}

    record BallotJson(int members, int present, int written, int agreed, String quorum, String majority) {}

    record BallotAnswer(int presentNeeded, int agreedNeeded, boolean quorate, boolean passed) {}
}
