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

/** Two people at one draft, and the administrator at the forms of a year. */
@PlatformTest
class WriteTogetherIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(Chromium.PATIENT);
    private static final String SAVED = "Đã lưu lúc";

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
    void twoSeeEachOtherAndNothingTypedIsLost(int width) {
        try (BrowserContext here = chromium.window(width);
                BrowserContext there = chromium.window(width)) {
            Page mine = here.newPage();
            Chromium.signIn(mine, url(""), "Khánh Hòa", "canbo");
            mine.navigate(url("/mo-hinh"));
            mine.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng ký mới"))
                    .click();
            mine.waitForURL(Pattern.compile(".*/mo-hinh/.+"));
            mine.getByLabel("Tên mô hình, điển hình").fill("Cùng viết " + width);
            assertThat(mine.locator("#dv-content")).containsText(SAVED, PATIENT);
            Page theirs = there.newPage();
            Chromium.signIn(theirs, url(""), "Khánh Hòa", "bithu");
            theirs.navigate(mine.url());
            assertThat(theirs.locator("#dv-content")).containsText("Đang cùng mở", PATIENT);
            assertThat(mine.locator("#dv-content")).containsText("Đang cùng mở", PATIENT);

            mine.getByLabel("Địa bàn").fill("Thôn Hạ");
            mine.getByLabel("Mục tiêu, tiêu chí").fill("Mười ngõ");
            assertThat(mine.locator("#dv-content")).containsText("2/500 chữ", PATIENT);
            theirs.getByLabel("Nguồn lực").fill("Quỹ xã");
            theirs.getByLabel("Mục tiêu, tiêu chí").fill("Hai mươi ngõ");

            assertThat(theirs.locator("#dv-conflicts")).containsText("Mười ngõ", PATIENT);
            assertThat(theirs.locator("#dv-conflicts")).containsText("Hai mươi ngõ");
            assertThat(theirs.getByLabel("Địa bàn")).hasValue("Thôn Hạ");
            assertThat(theirs.getByLabel("Mục tiêu, tiêu chí")).hasValue("Hai mươi ngõ");
            theirs.locator("#dv-conflicts").scrollIntoViewIfNeeded();
            Chromium.look(theirs, "model-conflict-" + width);
            theirs.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Giữ của tôi"))
                    .click();
            assertThat(theirs.locator("#dv-conflicts")).isHidden();
            assertThat(theirs.locator("#dv-content")).containsText(SAVED, PATIENT);

            mine.reload();
            assertThat(mine.getByLabel("Mục tiêu, tiêu chí"))
                    .hasValue("Hai mươi ngõ", new LocatorAssertions.HasValueOptions().setTimeout(Chromium.PATIENT));
            assertThat(mine.getByLabel("Nguồn lực")).hasValue("Quỹ xã");
        }
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
