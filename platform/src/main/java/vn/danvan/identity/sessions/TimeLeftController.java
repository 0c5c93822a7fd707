package vn.danvan.identity.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.identity.Acting;
import vn.danvan.identity.settings.IdentitySettings;
import vn.danvan.identity.settings.SessionRules;

/** What an open page asks in order to warn in time. Asking is no use of the session, and begins none. */
@RestController
public class TimeLeftController {

    /** Open to everybody: whose session is over is told just that, instead of being led to sign-in. */
    public static final String PATH = "/phien-dang-nhap/con-lai";

    private final SessionRules rules;
    private final Clock clock;

    TimeLeftController(IdentitySettings settings, Clock clock) {
        this.rules = settings.session();
        this.clock = clock;
    }

    @GetMapping(PATH)
    TimeLeft left(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Acting.holder()
                .filter(person -> session != null)
                .flatMap(person -> SessionMark.of(session, person.tenant()))
                .map(mark -> TimeLeft.of(mark, longestIdle(session), rules, clock.instant()))
                .orElse(TimeLeft.NONE);
    }

    /** The pages' framework ends what is idle by the container's limit, where that is the shorter one. */
    private Duration longestIdle(HttpSession session) {
        return Optional.of(Duration.ofSeconds(session.getMaxInactiveInterval()))
                .filter(Duration::isPositive)
                .filter(container -> container.compareTo(rules.idle()) < 0)
                .orElse(rules.idle());
    }
}
