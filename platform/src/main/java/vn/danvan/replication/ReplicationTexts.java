package vn.danvan.replication;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danvan.shared.DomainProblem;

/** Words for states, steps, effects and the like, the same on every screen. */
@Component
public class ReplicationTexts {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource texts;

    ReplicationTexts(MessageSource texts) {
        this.texts = texts;
    }

    /** @param group such as {@code state}, {@code step} or {@code effect} */
    public String of(String group, Enum<?> value, Locale reader) {
        return text("replication." + group + "." + value.name().toLowerCase(Locale.ROOT), reader);
    }

    public String problem(DomainProblem problem, Locale reader) {
        return text(problem.key(), reader, problem.arguments().toArray());
    }

    private String text(String key, Locale reader, Object... arguments) {
        Locale language = reader.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
        return String.valueOf(texts.getMessage(key, arguments, key, language));
    }
}
