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

/** The administrator at the forms of a year, its quotas, and what is missing. */
@PlatformTest
class FormsOfAYearIT {

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
    void administratorPreparesTheFormsOfAYearAndItsQuotas(int width) {
        try (BrowserContext context = chromium.window(width)) {
            Page page = context.newPage();
            Chromium.signIn(page, url(""), "Khánh Hòa", "quantri");
            page.navigate(url("/mau-dang-ky"));
            page.getByLabel("Năm đăng ký").fill(String.valueOf(2080 + width % 7));
            page.getByLabel("Năm đăng ký").blur();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Soạn phiếu cho năm"))
                    .click();
            assertThat(page.locator("#dv-content")).containsText("Năm " + (2080 + width % 7), PATIENT);
            Chromium.look(page, "forms-" + width);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Phiếu chung"))
                    .first()
                    .click();
            page.waitForURL(Pattern.compile(".*/mau-dang-ky/.+"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thêm mục riêng"))
                    .click();
            Chromium.look(page, "form-" + width);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lưu phiếu"))
                    .click();
            assertThat(page.locator("vaadin-notification-card")).containsText("Đã lưu phiếu", PATIENT);

            page.navigate(url("/mau-dang-ky/chi-tieu"));
            assertThat(page.locator("#dv-content")).containsText("Đơn vị chưa đạt mức tối thiểu", PATIENT);
            Chromium.look(page, "quotas-" + width);
            page.navigate(url("/mo-hinh/con-thieu"));
            assertThat(page.locator("#dv-content")).containsText("Hồ sơ còn thiếu", PATIENT);
            Chromium.look(page, "chase-" + width);
        }
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
