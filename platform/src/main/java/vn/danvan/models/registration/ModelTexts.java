package vn.danvan.models.registration;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.danvan.shared.DomainProblem;

/** Words for states, steps and the like, the same on every screen. */
@Component
@NamedInterface("registration")
public class ModelTexts {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource texts;

    ModelTexts(MessageSource texts) {
        this.texts = texts;
    }

    /** @param group such as {@code state}, {@code step} or {@code field} */
    public String of(String group, Enum<?> value, Locale reader) {
        return text("models." + group + "." + value.name().toLowerCase(Locale.ROOT), reader);
    }

    public String help(Registration.Question question, Locale reader) {
        return text("models.question." + question.name().toLowerCase(Locale.ROOT) + ".help", reader);
    }

    public String problem(DomainProblem problem, Locale reader) {
        return text(
                problem.key(),
                reader,
                problem.arguments().stream()
                        .map(argument -> named(argument, reader))
                        .toArray());
    }

    /** A question is named by the key of its text. */
    private Object named(Object argument, Locale reader) {
        return argument instanceof String key && key.startsWith("models.") ? text(key, reader) : argument;
    }

    public String text(String key, Locale reader, Object... arguments) {
        Locale language = reader.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
        return String.valueOf(texts.getMessage(key, arguments, key, language));
    }
}
