package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.PlatformTest;

/** The policy on scripts hinders nobody who works, and whoever smuggles one in. */
@PlatformTest
class ContentPolicyIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(Chromium.PATIENT);
    private static Chromium chromium;

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void nothingThatPeopleUseBreaksThePolicy() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = watched(window);
            Chromium.signIn(page, base(), "Khánh Hòa", "canbo");
            assertThat(page.locator("vaadin-app-layout")).containsText("Khánh Hòa", PATIENT);
            visit(page, "/ke-hoach", "Kế hoạch");
            visit(page, "/don-vi", "Đơn vị");
            visit(page, "/van-ban", "Văn bản");
            visit(page, "/van-ban/nhap", "Nhập");
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload(
                            "ke-hoach.txt",
                            "text/plain",
                            "KẾ HOẠCH\ncông tác dân vận năm 2024\n\n1. Tổ chức đối thoại trước ngày 30/6/2024.\n"
                                    .getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator(".dv-source")).containsText("đối thoại", PATIENT);
            visit(page, "/phien-dang-nhap", "Phiên đăng nhập của tôi");
            Chromium.look(page, "own-sessions");
            page.locator(".dv-person vaadin-menu-bar-button").first().click();

            assertThat(complaints).isEmpty();
        }
    }

    /** As a text would bring it that is shown as HTML. */
    @Test
    void smuggledScriptDoesNotRun() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = watched(window);
            Chromium.signIn(page, base(), "Tây Ninh", "canbo");

            Object untouched = page.evaluate("""
                    () => new Promise(done => {
                      const place = document.createElement('div');
                      place.innerHTML = '<img src="data:," onerror="window.smuggled = true">';
                      place.firstChild.addEventListener('error', () => done(window.smuggled === undefined));
                    })""");

            assertThat(untouched).isEqualTo(true);
        }
    }

    @Test
    void twoStepPagesNeedNoScript() {
        try (BrowserContext window = chromium.window(360)) {
            Page page = watched(window);
            Chromium.signIn(page, base(), "Quảng Bình", "canbo");
            page.navigate(base() + "/quang-binh/xac-thuc-hai-buoc");
            assertThat(page.locator("svg.qr")).isVisible();
            Chromium.look(page, "second-factor-360");
            page.navigate(base() + "/quang-binh/doi-mat-khau");
            Chromium.look(page, "new-password-360");

            assertThat(complaints).isEmpty();
        }
    }

    private Page watched(BrowserContext window) {
        Page page = window.newPage();
        page.onConsoleMessage(message -> {
            if (Pattern.compile("content security policy", Pattern.CASE_INSENSITIVE)
                    .matcher(message.text())
                    .find()) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        return page;
    }

    private void visit(Page page, String path, String title) {
        page.navigate(base() + path);
        assertThat(page.locator(".dv-page-header")).containsText(title, PATIENT);
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
