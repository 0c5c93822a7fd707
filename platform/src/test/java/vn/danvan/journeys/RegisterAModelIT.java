package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.PlatformTest;

/** A clerk registers a model, and tries the arithmetic of a scheme. */
@PlatformTest
class RegisterAModelIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(Chromium.PATIENT);

    private static Chromium chromium;

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

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void draftIsKeptWhileTypingAndSurvivesLeaving(int width) {
        try (BrowserContext context = chromium.window(width)) {
            Page page = context.newPage();
            Chromium.signIn(page, url(""), "Khánh Hòa", "canbo");
            page.navigate(url("/mo-hinh"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng ký mới"))
                    .click();
            page.waitForURL(Pattern.compile(".*/mo-hinh/.+"));
            page.getByLabel("Tên mô hình, điển hình").fill("Ngõ nhỏ xanh " + width);
            page.getByLabel("Mục tiêu, tiêu chí").fill("Mười ngõ có cây xanh");
            assertThat(page.locator("#dv-content")).containsText("Đã lưu lúc", PATIENT);
            assertThat(page.locator("#dv-content")).containsText("Còn thiếu", PATIENT);
            Chromium.look(page, "model-form-" + width);

            page.navigate(url("/mo-hinh"));
            assertThat(page.locator("vaadin-grid")).containsText("Ngõ nhỏ xanh " + width, PATIENT);
            Chromium.look(page, "models-" + width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void schemeShowsItsArithmetic(int width) {
        try (BrowserContext context = chromium.window(width)) {
            Page page = context.newPage();
            Chromium.signIn(page, url(""), "Khánh Hòa", "canbo");
            page.navigate(url("/cham-diem/bo-tieu-chi"));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("điển hình cá nhân")))
                    .click();
            page.waitForURL(Pattern.compile(".*/bo-tieu-chi/.+"));
            assertThat(page.locator("#dv-content")).containsText("mẫu tham khảo", PATIENT);
            Chromium.look(page, "scheme-" + width);
            page.getByLabel("1. Phẩm chất, nêu gương").fill("18");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tính điểm"))
                    .click();
            assertThat(page.locator("#dv-arithmetic")).containsText("Chưa xếp loại vì chưa có kết quả", PATIENT);
            page.locator("#dv-arithmetic").scrollIntoViewIfNeeded();
            Chromium.look(page, "scheme-arithmetic-" + width);
        }
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
