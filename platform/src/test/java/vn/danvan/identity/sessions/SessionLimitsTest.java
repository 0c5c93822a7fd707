package vn.danvan.identity.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.data.TemporalUnitOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.SettableClock;
import vn.danvan.identity.settings.IdentitySettings;
import vn.danvan.identity.settings.SessionRules;
import vn.danvan.identity.settings.TestSettings;
import vn.danvan.tenancy.RefusedWrites;
import vn.danvan.tenancy.TenantId;

/** How long a session lasts, whatever the open page does. Time passes when the test says so. */
@PlatformTest
@WithTenant("quang-binh")
class SessionLimitsTest {

    private static final TenantId HERE = new TenantId("quang-binh");
    private static final SessionRules RULES = new SessionRules(Duration.ofMinutes(30), Duration.ofHours(12));

    private final SettableClock clock = new SettableClock(Instant.now());
    private final MockHttpSession desk = new MockHttpSession();
    private final SignedInSessions sessions;
    private final SessionLimits limits;

    @Autowired
    SessionLimitsTest(JdbcClient jdbc, RefusedWrites moving) {
        IdentitySettings settings = TestSettings.identity(
                Map.of("platform.identity.session.idle", "30m", "platform.identity.session.absolute", "12h"));
        sessions = new SignedInSessions(jdbc, settings, moving, clock);
        limits = new SessionLimits(settings.session(), sessions, clock);
    }

    @AfterEach
    void everybodyLeaves() {
        SignedIn.as("quang-binh", "kiemtoan");
        sessions.endOthers("kiemtoan", UUID.randomUUID());
        SignedIn.nobody();
    }

    @Test
    void personWhoWorksStaysSignedIn() throws Exception {
        assertThat(comes(desk, "v-r=uidl")).isTrue();
        for (int step = 0; step < 20; step++) {
            clock.pass(Duration.ofMinutes(29));
            assertThat(comes(desk, "v-r=uidl&v-uiId=0")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v-r=heartbeat", "v-r=heartbeat&v-uiId=3", "v-r=push&v-uiId=0"})
    void openPageAloneDoesNotKeepASessionAlive(String sentByThePage) throws Exception {
        comes(desk, "v-r=uidl");
        for (int beat = 0; beat < 5; beat++) {
            clock.pass(Duration.ofMinutes(5));
            assertThat(comes(desk, sentByThePage)).isTrue();
        }
        clock.pass(Duration.ofMinutes(5));

        assertThat(comes(desk, sentByThePage)).isFalse();
        assertThat(desk.isInvalid()).isTrue();
    }

    @Test
    void askingHowMuchTimeIsLeftIsNoUseOfIt() throws Exception {
        comes(desk, "v-r=uidl");
        for (int asked = 0; asked < 5; asked++) {
            clock.pass(Duration.ofMinutes(5));
            assertThat(asks()).isTrue();
        }
        assertThat(left()).isEqualTo(new TimeLeft(5 * 60, 11 * 3600 + 35 * 60));
        clock.pass(Duration.ofMinutes(5));

        assertThat(asks()).isFalse();
        assertThat(desk.isInvalid()).isTrue();
    }

    @Test
    void goingOnMovesTheEndOfAnIdleSessionButNotTheLastEnd() throws Exception {
        comes(desk, null);
        clock.pass(Duration.ofMinutes(26));
        comes(desk, "v-r=uidl&v-uiId=0");

        assertThat(left()).isEqualTo(new TimeLeft(30 * 60, 11 * 3600 + 34 * 60));
    }

    @Test
    void nobodyStaysLongerThanTwelveHours() throws Exception {
        comes(desk, null);
        for (int step = 0; step < 35; step++) {
            clock.pass(Duration.ofMinutes(20));
            assertThat(comes(desk, "v-r=uidl")).isTrue();
        }
        clock.pass(Duration.ofMinutes(20));

        assertThat(comes(desk, "v-r=uidl")).isFalse();
        assertThat(sessions.of("kiemtoan")).isEmpty();
    }

    @Test
    void sessionEndedElsewhereIsOverWithinSeconds() throws Exception {
        MockHttpSession stolen = new MockHttpSession();
        comes(stolen, null);
        OwnSession seen = sessions.of("kiemtoan").getFirst();
        comes(desk, null);
        assertThat(sessions.of("kiemtoan")).hasSize(2);

        assertThat(sessions.end("kiemtoan", seen.id())).isTrue();
        clock.pass(Duration.ofSeconds(5));

        assertThat(comes(stolen, "v-r=uidl")).isFalse();
        assertThat(comes(desk, "v-r=uidl")).as("one's own").isTrue();
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() throws Exception {
        comes(desk, null);
        OwnSession mine = sessions.of("kiemtoan").getFirst();

        assertThat(sessions.end("canbo", mine.id())).isFalse();
        sessions.endOthers("canbo", UUID.randomUUID());

        assertThat(sessions.of("kiemtoan")).extracting(OwnSession::id).containsExactly(mine.id());
    }

    /** Who took a session and never came further than the issuer could otherwise come back after a new password. */
    @Test
    void sessionAtTheIssuerAloneEndsLikeAnyOther() throws Exception {
        SignedIn.nobody();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        User.withUsername("kiemtoan")
                                .password("")
                                .authorities("ROLE_ACCOUNT")
                                .build(),
                        null,
                        List.of()));
        assertThat(request(desk, null)).isTrue();
        assertThat(sessions.of("kiemtoan")).hasSize(1);
        sessions.endOthers("kiemtoan", UUID.randomUUID());
        clock.pass(Duration.ofSeconds(5));

        assertThat(request(desk, null)).isFalse();
        assertThat(desk.isInvalid()).isTrue();
    }

    @Test
    void listSaysWhereAndSinceWhen() throws Exception {
        Instant began = clock.instant();
        comes(desk, null);
        clock.pass(Duration.ofMinutes(7));
        comes(desk, "v-r=uidl");

        OwnSession session = sessions.of("kiemtoan").getFirst();
        assertThat(session.address()).isEqualTo("203.0.113.77");
        assertThat(session.startedAt()).isCloseTo(began, within());
        assertThat(session.lastSeenAt()).isCloseTo(began.plus(Duration.ofMinutes(7)), within());
        assertThat(Browsers.name(session.browser())).contains("Cốc Cốc · Windows");
    }

    @Test
    void sessionThatHandsItselfToSomebodyElseIsEnded() throws Exception {
        comes(desk, null);
        SignedIn.as("quang-binh", "canbo");

        assertThat(request(desk, null)).isFalse();
        assertThat(desk.isInvalid()).isTrue();
    }

    @Test
    void oldRowsAreRemovedAndLivingOnesKept() throws Exception {
        comes(desk, null);
        clock.pass(Duration.ofHours(13));
        MockHttpSession fresh = new MockHttpSession();
        comes(fresh, null);

        sessions.removeOld();

        clock.pass(Duration.ofHours(-13).plusSeconds(1));
        assertThat(sessions.of("kiemtoan")).hasSize(1);
    }

    /** The sign-in comes between the moment at which an open page's request reads the mark and that at which it uses it. */
    @ParameterizedTest
    @CsvSource({"1,v-r=uidl", "6,v-r=heartbeat", "61,v-r=uidl"})
    void requestOfAnOpenPageDoesNotEndWhatSigningInAgainBegan(int seconds, String sent) throws Exception {
        SignsInAgain window = new SignsInAgain();
        comes(window, null);
        UUID before = mark(window).id();
        clock.pass(Duration.ofSeconds(seconds));
        window.between = () -> sessions.begin(HERE, "kiemtoan", new MockHttpServletRequest() {
            @Override
            public HttpSession getSession() {
                return window;
            }
        });

        assertThat(comes(window, sent)).isTrue();

        assertThat(window.isInvalid()).isFalse();
        assertThat(mark(window).id()).isNotEqualTo(before);
        assertThat(sessions.of("kiemtoan"))
                .extracting(OwnSession::id)
                .containsExactly(mark(window).id());
    }

    private static SessionMark mark(MockHttpSession session) {
        return SessionMark.of(session, HERE).orElseThrow();
    }

    private static final class SignsInAgain extends MockHttpSession {

        private @Nullable Runnable between;

        @Override
        public @Nullable Object getAttribute(String name) {
            Object read = super.getAttribute(name);
            Runnable now = between;
            if (now != null && name.equals(SessionMark.attribute(HERE))) {
                between = null;
                now.run();
            }
            return read;
        }
    }

    private static TemporalUnitOffset within() {
        return org.assertj.core.api.Assertions.within(1, ChronoUnit.MILLIS);
    }

    /** The auditor sends something. @return whether it is still the auditor's session afterwards */
    private boolean comes(MockHttpSession session, String query) throws Exception {
        SignedIn.as("quang-binh", "kiemtoan");
        return request(session, query);
    }

    /** The open page does, with nobody in front of it. */
    private boolean asks() throws Exception {
        SignedIn.as("quang-binh", "kiemtoan");
        return request(desk, null, TimeLeftController.PATH);
    }

    private TimeLeft left() {
        SessionMark mark = mark(desk);
        return TimeLeft.of(mark, RULES.idle(), RULES, clock.instant());
    }

    private boolean request(MockHttpSession session, String query) throws Exception {
        return request(session, query, "/");
    }

    private boolean request(MockHttpSession session, String query, String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setServletPath(path);
        request.setQueryString(query);
        request.setRemoteAddr("203.0.113.77");
        request.addHeader(
                "User-Agent",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " coc_coc_browser/130.0.0 Chrome/124.0.0.0 Safari/537.36");
        if (!session.isInvalid()) {
            request.setSession(session);
        }
        limits.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }
}
