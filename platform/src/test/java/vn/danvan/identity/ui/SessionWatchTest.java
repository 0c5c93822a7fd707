package vn.danvan.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.danvan.PlatformTest;
import vn.danvan.identity.settings.SessionRules;

/** What the browser is given to warn with. */
@PlatformTest
class SessionWatchTest extends SpringBrowserlessTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void warningComesFiveMinutesBeforeOrHalfwayOfAShortLimit() {
        assertThat(SessionWatch.warning(new SessionRules(MINUTE.multipliedBy(30), MINUTE.multipliedBy(720))))
                .isEqualTo(MINUTE.multipliedBy(5));
        assertThat(SessionWatch.warning(new SessionRules(MINUTE.multipliedBy(6), MINUTE.multipliedBy(720))))
                .isEqualTo(MINUTE.multipliedBy(3));
        assertThat(SessionWatch.warning(new SessionRules(MINUTE.multipliedBy(30), MINUTE.multipliedBy(4))))
                .isEqualTo(MINUTE.multipliedBy(2));
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        for (Locale language : new Locale[] {Locale.of("vi"), Locale.ENGLISH}) {
            UI.getCurrent().setLocale(language);
            SessionWatch watch = new SessionWatch(new SessionRules(MINUTE, MINUTE), ZoneId.of("Asia/Ho_Chi_Minh"));

            assertThat(watch.getElement().getAttributeNames().filter(name -> name.startsWith("data-say-")))
                    .hasSize(9)
                    .allSatisfy(name -> assertThat(watch.getElement().getAttribute(name))
                            .isNotBlank()
                            .doesNotContain("identity.", "{"));
            assertThat(watch.getElement().getAttribute("data-say-idle")).contains("%");
        }
    }
}
