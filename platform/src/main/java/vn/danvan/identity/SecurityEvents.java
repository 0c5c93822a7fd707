package vn.danvan.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danvan.shared.TimeOrderedIds;

/**
 * Records sign-ins and refusals in the bound province. Only what a verified account, client or token did is recorded,
 * or a failed password: a stranger's noise goes to the log, so that nobody can fill the table from outside.
 */
@Component
public class SecurityEvents {

    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final HttpServletRequest request;

    /** @param request stands for the request of the moment; its address is recorded */
    SecurityEvents(JdbcClient jdbc, Clock clock, HttpServletRequest request) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.request = request;
    }

    /** @param username as given, cut to 200 characters; {@code detail} names the other province where there is one */
    public void record(SecurityEvent event, String username, @Nullable String detail) {
        jdbc.sql("insert into security_event (id, happened_at, event, username, address, detail)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(TimeOrderedIds.next(clock))
                .param(Timestamp.from(clock.instant()))
                .param(event.name())
                .param(cut(username))
                .param(request.getRemoteAddr())
                .param(detail)
                .update();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
