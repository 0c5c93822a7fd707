package vn.danvan.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danvan.scoring.evaluation.BandStep;
import vn.danvan.scoring.reading.SchemeError;
import vn.danvan.scoring.scheme.Given;
import vn.danvan.scoring.scheme.PointRule;
import vn.danvan.scoring.scheme.TieBreak;
import vn.danvan.shared.DomainProblem;

/** Words for rules, steps and problems, the same on screens, in sheets and over REST. */
@Component
public class SchemeTexts {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource texts;

    SchemeTexts(MessageSource texts) {
        this.texts = texts;
    }

    public String problem(DomainProblem problem, Locale reader) {
        return text(problem.key(), reader, problem.arguments().toArray());
    }

    public String error(SchemeError error, Locale reader) {
        return text(error.key(), reader, error.arguments().toArray());
    }

    public String state(SchemeState state, Locale reader) {
        return text("scoring.state." + state.name().toLowerCase(Locale.ROOT), reader);
    }

    public String rule(PointRule rule, Locale reader) {
        String key = "scoring.rule." + rule.kind().toLowerCase(Locale.ROOT);
        return switch (rule) {
            case PointRule.Degree(), PointRule.Rate(), PointRule.Marked() -> text(key, reader);
            case PointRule.Steps(List<PointRule.Step> steps) -> text(key, reader, steps.size());
            case PointRule.AllOrNothing(BigDecimal from) ->
                from == null ? text(key, reader) : text(key + ".from", reader, plain(from));
            case PointRule.PerCase(BigDecimal each) -> text(key, reader, plain(each));
            case PointRule.PerFault(BigDecimal each) -> text(key, reader, plain(each));
            case PointRule.External(String source, BigDecimal scale, BigDecimal fallback) ->
                fallback == null
                        ? text(key, reader, source, plain(scale))
                        : text(key + ".fallback", reader, source, plain(scale), plain(fallback));
        };
    }

    public String given(Given given, Locale reader) {
        return switch (given) {
            case Given.Amount(BigDecimal value) -> plain(value);
            case Given.Ratio(BigDecimal done, BigDecimal planned) -> plain(done) + "/" + plain(planned);
            case Given.Answer(boolean yes) -> text(yes ? "scoring.yes" : "scoring.no", reader);
        };
    }

    public String tieBreak(TieBreak tieBreak, Locale reader) {
        return switch (tieBreak) {
            case TieBreak.HigherCriterion(String code) -> text("scoring.tie.criterion", reader, code);
            case TieBreak.MoreBonus() -> text("scoring.tie.bonus", reader);
            case TieBreak.LessPenalty() -> text("scoring.tie.penalty", reader);
            case TieBreak.Authority() -> text("scoring.tie.authority", reader);
        };
    }

    public String reason(BandStep step, Locale reader) {
        return text(
                "scoring.reason." + step.reason().name().toLowerCase(Locale.ROOT),
                reader,
                String.join(", ", step.about()));
    }

    /** Points without trailing zeros and without an exponent, with the comma of the country, as in the fields. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    String text(String key, Locale reader, Object... arguments) {
        Locale language = reader.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
        Object[] told = new Object[arguments.length];
        for (int index = 0; index < arguments.length; index++) {
            told[index] = arguments[index] instanceof BigDecimal number ? plain(number) : arguments[index];
        }
        return String.valueOf(texts.getMessage(key, told, key, language));
    }
}
