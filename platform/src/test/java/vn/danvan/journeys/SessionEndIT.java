package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.identity.sessions.SessionAge;

/** The end of a session takes nobody by surprise, and nobody's text. */
@PlatformTest
class SessionEndIT extends Journey {

    private static final String SAVED = "Đã lưu lúc";
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(Chromium.PATIENT);
    private static final LocatorAssertions.IsHiddenOptions AWAY =
            new LocatorAssertions.IsHiddenOptions().setTimeout(Chromium.PATIENT);

    @Autowired
    private WebServerApplicationContext platform;

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void whoIsWarnedGoesOnWithAClick(int width) throws IOException {
        try (BrowserContext window = window(width)) {
            window.clock().install();
            Page page = signedIn(window, "Khánh Hòa", "canbo");
            assertThat(page.locator(".dv-welcome")).isVisible(SOON);
            page.waitForFunction("customElements.get('dv-session') !== undefined");
            assertThat(banner(page)).isHidden();
            age().idleFor(session(window), Duration.ofMinutes(26));
            window.clock().fastForward("26:00");

            assertThat(banner(page)).containsText("sẽ kết thúc lúc", PATIENT);
            assertThat(left(page, "idle")).as("asking is no use").isBetween(1, 240);
            Chromium.look(page, "session-idle-" + width);
            press(page, "Tiếp tục làm việc");

            assertThat(banner(page)).isHidden(AWAY);
            assertThat(left(page, "idle")).isGreaterThan(1700);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void whoSignsInAgainInTimeKeepsThePageThePostAndTheText(int width) throws IOException {
        try (BrowserContext window = window(width)) {
            Page page = writing(window, "Đăng nhập lại " + width);
            age().workedFor(session(window), Duration.ofMinutes(11 * 60 + 56));
            comesBack(page);
            assertThat(banner(page)).containsText("không kéo dài được", PATIENT);
            Chromium.look(page, "session-absolute-" + width);
            page.getByLabel("Địa bàn").fill("Thôn Hạ");

            Page again = window.waitForPage(() -> page.locator("dv-session a").click());
            signsIn(again, "bithu");
            assertThat(again.locator("h1")).containsText("Đã đăng nhập lại", PATIENT);
            Chromium.look(again, "session-again-" + width);
            again.close();
            comesBack(page);

            assertThat(banner(page)).isHidden(AWAY);
            assertThat(page.getByLabel("Địa bàn")).hasValue("Thôn Hạ");
            page.getByLabel("Nguồn lực").fill("Quỹ xã");
            page.getByLabel("Mục tiêu, tiêu chí").fill("Mười ngõ");
            reads(page, "2/500 chữ");
            reads(page, SAVED);
            page.reload();
            assertThat(page.getByLabel("Nguồn lực"))
                    .hasValue("Quỹ xã", new LocatorAssertions.HasValueOptions().setTimeout(Chromium.PATIENT));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void whatWasTypedStaysOnThePageWhenTheSessionIsOver(int width) throws IOException {
        try (BrowserContext window = window(width)) {
            Page page = writing(window, "Hết phiên " + width);
            String address = page.url();
            age().idleFor(session(window), Duration.ofMinutes(31));
            page.getByLabel("Địa bàn").fill("Thôn Thượng");
            page.getByLabel("Nguồn lực").fill("Quỹ thôn");

            assertThat(banner(page)).containsText("đã kết thúc", PATIENT);
            assertThat(page.locator(".v-system-error")).hasCount(0);
            Chromium.look(page, "session-over-" + width);
            page.keyboard().press("Escape");
            Page sign = window.waitForPage(() -> page.locator("dv-session a").click());

            sign.waitForURL(Pattern.compile(".*/dang-nhap.*"));
            assertThat(banner(page)).isVisible(SOON);
            assertThat(page.getByLabel("Địa bàn")).hasValue("Thôn Thượng");
            assertThat(page.getByLabel("Nguồn lực")).hasValue("Quỹ thôn");
            assertThat(page.url()).isEqualTo(address);
        }
    }

    @Test
    void pageOfOneIsNotHandedToAnother() throws IOException {
        try (BrowserContext window = window(1280)) {
            Page page = writing(window, "Người khác");
            age().workedFor(session(window), Duration.ofMinutes(11 * 60 + 56));
            comesBack(page);
            assertThat(banner(page)).containsText("không kéo dài được", PATIENT);

            Page again = window.waitForPage(() -> page.locator("dv-session a").click());
            signsIn(again, "canbo");
            assertThat(again.locator(".dv-welcome")).isVisible(SOON);
            page.getByLabel("Địa bàn").fill("Không phải của mình");

            assertThat(banner(page)).containsText("đã kết thúc", PATIENT);
            again.navigate(page.url());
            assertThat(again.locator("vaadin-app-layout")).isVisible(SOON);
            assertThat(again.getByText("Không phải của mình")).hasCount(0);
        }
    }

    @Test
    void whoLeavesLeavesInEveryWindow() {
        try (BrowserContext window = window(1280)) {
            Page page = writing(window, "Rời đi");
            Page other = window.newPage();
            other.navigate(url("/"));
            other.locator(".dv-person vaadin-menu-bar-button").first().click();
            other.getByText("Đăng xuất").click();

            other.waitForURL(url("/dang-nhap?ra"));
            page.waitForURL(Pattern.compile(".*/dang-nhap.*"));
        }
    }

    /** Somebody with two posts, one of which was chosen, at a draft. */
    private Page writing(BrowserContext window, String name) {
        Page page = signedIn(window, "Khánh Hòa", "bithu", "Giám đốc Sở");
        page.navigate(url("/mo-hinh"));
        press(page, "Đăng ký mới");
        page.waitForURL(Pattern.compile(".*/mo-hinh/.+"));
        page.getByLabel("Tên mô hình, điển hình").fill(name);
        reads(page, SAVED);
        page.waitForFunction("customElements.get('dv-session') !== undefined");
        return page;
    }

    private static void signsIn(Page page, String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill("danvan");
        page.locator("button[type=submit]").click();
    }

    private static void comesBack(Page page) {
        page.evaluate("dispatchEvent(new Event('focus'))");
    }

    private static Locator banner(Page page) {
        return page.locator("dv-session");
    }

    private static int left(Page page, String end) {
        return (int) page.evaluate(
                "end => fetch('/phien-dang-nhap/con-lai').then(told => told.json()).then(left => left[end])", end);
    }

    private static String session(BrowserContext window) {
        return window.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private SessionAge age() {
        return new SessionAge(platform, "khanh-hoa");
    }
}
