package vn.danvan.council;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danvan.shared.DomainProblem;

/** Words for kinds, states and problems, the same on every screen. */
@Component
public class CouncilTexts {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource texts;

    CouncilTexts(MessageSource texts) {
        this.texts = texts;
    }

    /** @param group such as {@code role}, {@code kind} or {@code sheet-state} */
    public String of(String group, Enum<?> value, Locale reader) {
        return text("council." + group + "." + value.name().toLowerCase(Locale.ROOT), reader);
    }

    public String problem(DomainProblem problem, Locale reader) {
        return text(problem.key(), reader, problem.arguments().toArray());
    }

    public String text(String key, Locale reader, Object... arguments) {
        Locale language = reader.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
        return String.valueOf(texts.getMessage(key, arguments, key, language));
    }
}
