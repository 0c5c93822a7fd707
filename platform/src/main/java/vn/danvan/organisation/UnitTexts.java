package vn.danvan.organisation;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danvan.shared.DomainProblem;
import vn.danvan.shared.Side;

/** Words for sides, types, columns and problems, the same on screens, in files and over REST. */
@Component
public class UnitTexts {

    public static final String ROWS_REFUSED = "organisation.problem.rows-refused";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource texts;

    UnitTexts(MessageSource texts) {
        this.texts = texts;
    }

    public String side(Side side, Locale reader) {
        return text("organisation.side." + side.name().toLowerCase(Locale.ROOT), side.name(), reader);
    }

    /** A type that the product has no word for is shown as the province's list names it. */
    public String type(String type, Locale reader) {
        return text("organisation.type." + type.toLowerCase(Locale.ROOT), type, reader);
    }

    public String succession(String kind, Locale reader) {
        return text("organisation.succession." + kind.toLowerCase(Locale.ROOT), kind, reader);
    }

    public String problem(DomainProblem problem, Locale reader) {
        return text(problem.key(), problem.key(), reader, problem.arguments().toArray());
    }

    /** @param count rows with a problem */
    public String rowsRefused(int count, Locale reader) {
        return text(ROWS_REFUSED, ROWS_REFUSED, reader, count);
    }

    String text(String key, String fallback, Locale reader, Object... arguments) {
        Locale language = reader.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
        return String.valueOf(texts.getMessage(key, arguments, fallback, language));
    }
}
