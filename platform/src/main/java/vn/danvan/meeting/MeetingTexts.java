package vn.danvan.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danvan.council.CouncilRole;
import vn.danvan.shared.DomainProblem;

/** Words for states, choices and the like, the same on every screen. */
@Component
public class MeetingTexts {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final MessageSource texts;
    private final Clock clock;

    MeetingTexts(MessageSource texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** @param group such as {@code state}, {@code presence} or {@code choice} */
    public String of(String group, Enum<?> value, Locale reader) {
        return text(
                "meeting." + group + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'), reader);
    }

    public String role(CouncilRole role, Locale reader) {
        return text("council.role." + role.name().toLowerCase(Locale.ROOT), reader);
    }

    public String problem(DomainProblem problem, Locale reader) {
        return text(problem.key(), reader, problem.arguments().toArray());
    }

    /** Hour and day, as offices write them. */
    public String moment(Instant at) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }

    public String text(String key, Locale reader, Object... arguments) {
        Locale language = reader.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
        return String.valueOf(texts.getMessage(key, arguments, key, language));
    }
}
