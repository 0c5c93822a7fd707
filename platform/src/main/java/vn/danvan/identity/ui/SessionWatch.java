package vn.danvan.identity.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import vn.danvan.identity.sessions.TimeLeftController;
import vn.danvan.identity.settings.SessionRules;
import vn.danvan.identity.signin.SignInAgainController;

/**
 * Warns before the session ends and says over the same page when it has. It is drawn in the browser, by
 * {@code scripts/session.js}: whatever the page sends to the server to be drawn would be taken for the person's doing.
 */
@Tag("dv-session")
final class SessionWatch extends Component {

    static final String SCRIPT = "scripts/session.js";

    private static final Duration WARNING = Duration.ofMinutes(5);
    private static final List<String> WORDS = List.of(
            "idle", "idle-advice", "go-on", "absolute", "absolute-advice", "again", "over", "over-advice", "open");

    /** @param zone of the times on all other pages, too */
    SessionWatch(SessionRules rules, ZoneId zone) {
        getElement().setAttribute("data-ask", TimeLeftController.PATH.substring(1));
        getElement().setAttribute("data-sign-in", SignInAgainController.PATH.substring(1));
        getElement().setAttribute("data-warning", String.valueOf(warning(rules).toSeconds()));
        getElement().setAttribute("data-zone", zone.getId());
        // The browser puts the time where the sign stands
        WORDS.forEach(
                word -> getElement().setAttribute("data-say-" + word, getTranslation("identity.ending." + word, "%")));
    }

    /** Half of a limit that is shorter than two warnings. */
    static Duration warning(SessionRules rules) {
        Duration shorter = rules.idle().compareTo(rules.absolute()) < 0 ? rules.idle() : rules.absolute();
        return WARNING.compareTo(shorter.dividedBy(2)) < 0 ? WARNING : shorter.dividedBy(2);
    }

    /** The request that brings this is the use, as that of any other click. */
    @ClientCallable
    void goOn() {}
}
