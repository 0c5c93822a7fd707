package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.PlatformTest;

/** From the operator's browser to the first administrator's, and back to close what was opened. */
@PlatformTest
class OperatorIT {

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
    @CsvSource({"1280, Vĩnh Long, vinh-long", "360, Cà Mau, ca-mau"})
    void provinceIsMadeHandedOverSuspendedAndArchived(int width, String name, String id) {
        try (BrowserContext window = chromium.window(width)) {
            Page page = window.newPage();
            enter(page, "vanhanh1");
            Chromium.look(page, "operator-list-" + width);
            wizard(page, name, width);
            String password = page.locator("#password").textContent();
            Chromium.look(page, "operator-hand-over-" + width);

            administratorComesIn(id, name, password, width);

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đến trang của tỉnh"))
                    .click();
            Chromium.look(page, "operator-province-" + width);
            page.locator("#reason").fill("Chuyển máy chủ");
            press(page, "Tạm dừng");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã tạm dừng");
            press(page, "Đưa vào lưu trữ");
            page.locator("#archiveFile").fill("/luu-tru/" + id + ".dump");
            page.locator("#typedName").fill("sai tên");
            press(page, "Đề nghị xóa");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText(name);
            Chromium.look(page, "operator-delete-" + width);
            page.locator("#typedName").fill(name);
            press(page, "Đề nghị xóa");
            assertThat(page.locator("main")).containsText("Một người vận hành khác phải đồng ý");
            press(page, "Rút việc xóa, trở lại lưu trữ");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nhật ký vận hành"))
                    .click();
            assertThat(page.locator("main")).containsText("Rút việc xóa");
            Chromium.look(page, "operator-journal-" + width);
        }
    }

    @Test
    void everyStepOfTheWizardTellsWhatIsWrong() {
        try (BrowserContext window = chromium.window(360)) {
            Page page = window.newPage();
            enter(page, "vanhanh2");
            page.navigate(base() + "/van-hanh/tinh-moi");
            page.locator("#name").fill("Kh¸nh Hßa");
            press(page, "Tiếp tục");
            assertThat(page.locator(".field.wrong")).containsText("phông cũ");
            Chromium.look(page, "operator-wrong-name");
            page.locator("#name").fill("Đồng Tháp");
            press(page, "Tiếp tục");
            page.locator("#id").fill("khanh-hoa");
            page.locator("#gso").fill("x");
            press(page, "Tiếp tục");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Có 2 chỗ cần sửa");
            Chromium.look(page, "operator-wrong-details");
        }
    }

    private void enter(Page page, String operator) {
        page.navigate(base() + "/van-hanh");
        page.locator("#username").fill(operator);
        page.locator("#password").fill("danvan");
        press(page, "Đăng nhập");
        assertThat(page.locator("h1")).containsText("Tỉnh, thành phố", PATIENT);
    }

    private void wizard(Page page, String name, int width) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mở tỉnh mới"))
                .click();
        page.locator("#name").fill(name);
        Chromium.look(page, "operator-wizard-name-" + width);
        press(page, "Tiếp tục");
        page.locator("#gso").fill("86");
        Chromium.look(page, "operator-wizard-details-" + width);
        press(page, "Tiếp tục");
        page.locator("#fullName").fill("Nguyễn Thị Ánh Tuyết");
        Chromium.look(page, "operator-wizard-administrator-" + width);
        press(page, "Mở tỉnh");
        assertThat(page.locator("h1")).containsText(name + " đã sẵn sàng", PATIENT);
    }

    private void administratorComesIn(String id, String name, String password, int width) {
        try (BrowserContext window = chromium.window(width)) {
            Page page = window.newPage();
            Chromium.signIn(page, base(), name, "quantri", password);
            page.waitForURL(Pattern.compile(".*/" + id + "/doi-mat-khau"));
            page.locator("#password").fill("một câu dài để nhớ");
            page.locator("#repeat").fill("một câu dài để nhớ");
            page.locator("button[type=submit]").click();
            page.locator("vaadin-app-layout").waitFor(new Locator.WaitForOptions().setTimeout(Chromium.PATIENT));
            assertThat(page.locator(".dv-welcome")).containsText("Nguyễn Thị Ánh Tuyết", PATIENT);
            assertThat(page.locator(".dv-province")).containsText("Tỉnh ủy " + name, PATIENT);
            Chromium.look(page, "operator-administrator-" + width);
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
