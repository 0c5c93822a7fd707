package vn.danvan.identity.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import vn.danvan.SignedIn;
import vn.danvan.identity.SettableClock;
import vn.danvan.identity.settings.TestSettings;
import vn.danvan.tenancy.TenantId;

/** What an open page is told of the end of its session. */
class TimeLeftTest {

    private static final TenantId HERE = new TenantId("quang-binh");

    private final SettableClock clock = new SettableClock(Instant.parse("2024-05-06T01:00:00Z"));
    private final MockHttpSession session = new MockHttpSession();
    private final TimeLeftController controller = new TimeLeftController(
            TestSettings.identity(
                    Map.of("platform.identity.session.idle", "30m", "platform.identity.session.absolute", "12h")),
            clock);

    @AfterEach
    void everybodyLeaves() {
        SignedIn.nobody();
    }

    @Test
    void bothEndsAreToldInSeconds() {
        signsIn();
        clock.pass(Duration.ofMinutes(25));

        assertThat(left()).isEqualTo(new TimeLeft(300, 12 * 3600 - 1500));
    }

    @Test
    void lastPartOfASecondIsStillLeft() {
        signsIn();
        clock.pass(Duration.ofMinutes(30).minusMillis(1));
        assertThat(left().idle()).isEqualTo(1);

        clock.pass(Duration.ofMillis(1));
        assertThat(left().idle()).isZero();
    }

    @Test
    void nothingIsLeftLongAfterTheEnd() {
        signsIn();
        clock.pass(Duration.ofHours(20));

        assertThat(left()).isEqualTo(TimeLeft.NONE);
    }

    @Test
    void shorterLimitOfTheContainerIsTheOneThatCounts() {
        signsIn();
        session.setMaxInactiveInterval(600);
        assertThat(left().idle()).isEqualTo(600);

        session.setMaxInactiveInterval(6000);
        assertThat(left().idle()).isEqualTo(1800);
    }

    @Test
    void whoIsNotSignedInIsToldThatItIsOverAndGetsNoSession() {
        MockHttpServletRequest request = new MockHttpServletRequest();

        assertThat(controller.left(request)).isEqualTo(TimeLeft.NONE);
        assertThat(request.getSession(false)).isNull();
    }

    private void signsIn() {
        SignedIn.as(HERE.value(), "canbo");
        SessionMark.begun(UUID.randomUUID(), "canbo", clock.instant()).keepIn(session, HERE);
    }

    private TimeLeft left() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        return controller.left(request);
    }
}
