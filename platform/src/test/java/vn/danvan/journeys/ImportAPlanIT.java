package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.PlatformTest;

/** A clerk signs in, drops a plan, compares, confirms and sees the plan; another province sees nothing of it. */
@PlatformTest
class ImportAPlanIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    @ParameterizedTest
    @CsvSource({
        "khanh-hoa, Khánh Hòa, PARTY, 1280",
        "khanh-hoa, Khánh Hòa, PARTY, 360",
        "quang-binh, Quảng Bình, STATE, 1280",
        "quang-binh, Quảng Bình, STATE, 360"
    })
    void clerkTurnsATextIntoAPlan(String tenant, String name, String side, int width) {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setLocale("vi-VN"))) {
            Page page = context.newPage();
            signIn(page, name);
            assertThat(page.locator("vaadin-app-layout")).containsText(name, PATIENT);
            check(page, tenant + "-home-" + width);

            page.navigate(url("/van-ban/nhap"));
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload(
                            "ke-hoach.txt", "text/plain", text(side).getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator(".dv-source")).containsText("dân vận", PATIENT);
            check(page, tenant + "-review-" + width);

            page.getByText("Xác nhận", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.waitForURL(Pattern.compile(".*/ke-hoach/.+"));
            assertThat(page.locator(".dv-tasks")).containsText("đối thoại", PATIENT);
            check(page, tenant + "-plan-" + width);
            String plan = page.url();

            page.navigate(url("/ke-hoach"));
            assertThat(page.locator("vaadin-grid")).containsText("công tác dân vận", PATIENT);
            check(page, tenant + "-plans-" + width);

            assertNothingIsSeenElsewhere(plan);
        }
    }

    private void assertNothingIsSeenElsewhere(String plan) {
        try (BrowserContext other = browser.newContext()) {
            Page page = other.newPage();
            signIn(page, "Đồng Nai");
            page.navigate(plan);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.locator("body")).not().containsText("đối thoại");
        }
    }

    private void signIn(Page page, String province) {
        page.navigate(url("/"));
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile(province)))
                .click();
        page.locator("#username").fill("canbo");
        page.locator("#password").fill("danvan");
        page.locator("button[type=submit]").click();
        page.locator("vaadin-app-layout").waitFor(new Locator.WaitForOptions().setTimeout(20_000));
    }

    private static void check(Page page, String picture) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/" + picture + ".png")));
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                .as("no sideways scrolling on " + picture)
                .isTrue();
        List<Rule> serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> "serious".equals(rule.getImpact()) || "critical".equals(rule.getImpact()))
                        .toList();
        assertThat(serious)
                .as("axe on " + picture + ": "
                        + serious.stream()
                                .map(rule -> rule.getId() + " "
                                        + rule.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .limit(3)
                                                .toList())
                                .toList())
                .isEmpty();
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }

    private static String text(String side) {
        boolean party = side.equals("PARTY");
        return (party ? "Số 21-KH/ĐU\n\n" : "Số: 21/KH-STP\n\n")
                + "An Phú, ngày 12 tháng 01 năm 2024\n\nKẾ HOẠCH\ncông tác dân vận năm 2024\n\n"
                + (party
                        ? "Thực hiện Kế hoạch số 05-KH/TU, ngày 02/01/2024 của Ban Thường vụ Tỉnh ủy, Đảng ủy Sở xây dựng kế hoạch như sau:\n\n"
                        : "Căn cứ Kế hoạch số 55/KH-UBND ngày 02/01/2024 của UBND tỉnh, Sở Tư pháp xây dựng kế hoạch như sau:\n\n")
                + "I. MỤC ĐÍCH\n\n1. Nâng cao chất lượng công tác dân vận.\n\nII. NHIỆM VỤ\n\n"
                + "1. Văn phòng chủ trì, phối hợp với Công đoàn tổ chức đối thoại trước ngày 30/6/2024.\n\n"
                + "2. Các phòng chuyên môn thường xuyên kiểm tra việc tiếp công dân.\n\n"
                + "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n" + (party ? "T/M ĐẢNG ỦY\nBÍ THƯ\n\n" : "GIÁM ĐỐC\n\n")
                + "Trần Văn Lâm\n";
    }
}
