package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.notices.GivenTasks;

/** A clerk does a task of the unit, and the administrator who gave it returns it and then confirms. */
@PlatformTest
class MyWorkIT extends Journey {

    @Autowired
    private BeanFactory beans;

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void taskGoesFromTheUnitToWhoeverConfirmsAndBack(int width) {
        String title = "Giao việc trên màn hình " + width;
        new GivenTasks(beans, "tay-ninh").plan(title);
        try (BrowserContext clerks = window(width);
                BrowserContext administrators = window(width)) {
            Page clerk = queue(clerks, "canbo");
            assertThat(card(clerk, title)).containsText("quá hạn", PATIENT);
            Chromium.look(clerk, "my-work-" + width);

            press(clerk, title, "Nhận việc");
            press(clerk, title, "Báo cáo hoàn thành");
            assertThat(clerk.locator("vaadin-notification-card").last())
                    .containsText("ít nhất một minh chứng", PATIENT);
            press(clerk, title, "Thêm minh chứng");
            clerk.getByLabel("Số liệu hoặc số văn bản").fill("12/BC-SNV");
            Chromium.look(clerk, "my-work-evidence-" + width);
            press(clerk, "Lưu");
            assertThat(card(clerk, title)).containsText("12/BC-SNV", PATIENT);
            press(clerk, title, "Báo cáo hoàn thành");
            assertThat(card(clerk, title)).containsText("Đang chờ xác nhận", PATIENT);

            Page administrator = queue(administrators, "quantri");
            assertThat(card(administrator, title)).containsText("Chờ bạn xác nhận", PATIENT);
            Chromium.look(administrator, "my-work-to-confirm-" + width);
            press(administrator, title, "Trả lại");
            press(administrator, "Lưu");
            assertThat(administrator
                            .locator("vaadin-dialog .dv-warning, .dv-warning[role=alert]")
                            .first())
                    .containsText("lý do", PATIENT);
            administrator.getByLabel("Lý do trả lại").fill("Thiếu số liệu");
            press(administrator, "Lưu");
            assertThat(card(administrator, title)).hasCount(0);

            clerk.reload();
            press(clerk, title, "Báo cáo hoàn thành");
            administrator.reload();
            press(administrator, title, "Xác nhận");
            assertThat(card(administrator, title)).hasCount(0);
        }
    }

    private Page queue(BrowserContext window, String username) {
        Page page = signedIn(window, "Tây Ninh", username);
        go(page, "viec-cua-toi", "Việc của tôi");
        return page;
    }

    private static Locator card(Page page, String title) {
        return page.locator(".dv-work")
                .filter(new Locator.FilterOptions().setHasText(title))
                .filter(new Locator.FilterOptions().setHasText("II.1.1"));
    }

    private static void press(Page page, String title, String step) {
        card(page, title)
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(step))
                .click(new Locator.ClickOptions().setTimeout(Chromium.PATIENT));
    }
}
