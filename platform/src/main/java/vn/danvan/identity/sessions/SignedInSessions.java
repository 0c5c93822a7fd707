package vn.danvan.identity.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danvan.identity.settings.IdentitySettings;
import vn.danvan.identity.settings.SessionRules;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.tenancy.RefusedWrites;
import vn.danvan.tenancy.TenantId;

/** The bound province's list of sessions. */
@Component
public class SignedInSessions {

    private static final int LONGEST_BROWSER = 300;
    private static final int MOST_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final SessionRules rules;
    private final RefusedWrites refused;
    private final Clock clock;

    SignedInSessions(JdbcClient jdbc, IdentitySettings settings, RefusedWrites refused, Clock clock) {
        this.jdbc = jdbc;
        this.rules = settings.session();
        this.refused = refused;
        this.clock = clock;
    }

    /**
     * Puts the session of this request on the list, and a mark into it; an earlier one of this province ends, and last, so
     * that no request finds a mark that is not on the list.
     */
    public void begin(TenantId tenant, String username, HttpServletRequest request) {
        begin(tenant, username, null, request);
    }

    /** @param at the provider's own session, by which it can end ours; none at the embedded issuer */
    public void begin(TenantId tenant, String username, @Nullable ProviderSession at, HttpServletRequest request) {
        HttpSession session = request.getSession();
        Instant now = clock.instant();
        UUID id = TimeOrderedIds.next(clock);
        String browser =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        jdbc.sql("insert into signed_in_session (id, username, started_at, last_seen_at, address, browser,"
                        + " provider_session, provider_subject) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, username, Timestamp.from(now), Timestamp.from(now), request.getRemoteAddr(), cut(browser))
                .param(at == null ? null : at.id())
                .param(at == null ? null : at.subject())
                .update();
        SessionMark.begun(id, username, now)
                .beginIn(session, tenant)
                .ifPresent(earlier -> end(earlier.username(), earlier.id()));
    }

    boolean contains(UUID id) {
        return jdbc.sql("select exists (select 1 from signed_in_session where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** A province that is being moved keeps its people reading, and forgets when. @return false where it is over */
    boolean seen(UUID id, Instant when) {
        try {
            return jdbc.sql("update signed_in_session set last_seen_at = ? where id = ?")
                            .params(Timestamp.from(when), id)
                            .update()
                    == 1;
        } catch (DataAccessException failure) {
            if (refused.reason(failure).isPresent()) {
                return contains(id);
            }
            throw failure;
        }
    }

    /** Those that can still be alive, the last one used first. */
    List<OwnSession> of(String username) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select id, started_at, last_seen_at, address, browser from signed_in_session
                        where username = ? and started_at > ? and last_seen_at > ?
                        order by last_seen_at desc, id""")
                .params(
                        username,
                        Timestamp.from(now.minus(rules.absolute())),
                        Timestamp.from(now.minus(rules.idle()).minus(SessionLimits.WRITTEN_EVERY)))
                .query((row, number) -> new OwnSession(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("started_at").toInstant(),
                        row.getTimestamp("last_seen_at").toInstant(),
                        row.getString("address"),
                        row.getString("browser")))
                .list();
    }

    /** @return whether there was such a session of this person */
    boolean end(String username, UUID id) {
        return jdbc.sql("delete from signed_in_session where username = ? and id = ?")
                        .params(username, id)
                        .update()
                == 1;
    }

    /** @param except the session that goes on; a random id ends all */
    public void endOthers(String username, UUID except) {
        jdbc.sql("delete from signed_in_session where username = ? and id <> ?")
                .params(username, except)
                .update();
    }

    /** The provider ended this session, or where it names none all of the subject. @return whose they were */
    public List<String> endOf(ProviderSession ended) {
        String which = ended.id() == null ? "provider_subject" : "provider_session";
        return jdbc.sql("delete from signed_in_session where " + which + " = ? returning username")
                .param(ended.id() == null ? ended.subject() : ended.id())
                .query(String.class)
                .list();
    }

    /** Removes rows that no session can have any more. @return how many, at most 1000 */
    public int removeOld() {
        return jdbc.sql("""
                        delete from signed_in_session where id in (
                          select id from signed_in_session where started_at < ? limit ? for update skip locked)""")
                .params(Timestamp.from(clock.instant().minus(rules.absolute())), MOST_AT_ONCE)
                .update();
    }

    private static String cut(String browser) {
        return browser.length() <= LONGEST_BROWSER ? browser : browser.substring(0, LONGEST_BROWSER);
    }
}
