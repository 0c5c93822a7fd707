package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** A clerk does a task of the unit, and the administrator who gave it returns it and then confirms. */
@PlatformTest
class MyWorkIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(Chromium.PATIENT);
    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private PlanService plans;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

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
    void taskGoesFromTheUnitToWhoeverConfirmsAndBack(int width) {
        String title = "Giao việc trên màn hình " + width;
        give(title);
        try (BrowserContext clerks = chromium.window(width);
                BrowserContext administrators = chromium.window(width)) {
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
            save(clerk);
            assertThat(card(clerk, title)).containsText("12/BC-SNV", PATIENT);
            press(clerk, title, "Báo cáo hoàn thành");
            assertThat(card(clerk, title)).containsText("Đang chờ xác nhận", PATIENT);

            Page administrator = queue(administrators, "quantri");
            assertThat(card(administrator, title)).containsText("Chờ bạn xác nhận", PATIENT);
            Chromium.look(administrator, "my-work-to-confirm-" + width);
            press(administrator, title, "Trả lại");
            save(administrator);
            assertThat(administrator
                            .locator("vaadin-dialog .dv-warning, .dv-warning[role=alert]")
                            .first())
                    .containsText("lý do", PATIENT);
            administrator.getByLabel("Lý do trả lại").fill("Thiếu số liệu");
            save(administrator);
            assertThat(card(administrator, title)).hasCount(0);

            clerk.reload();
            press(clerk, title, "Báo cáo hoàn thành");
            administrator.reload();
            press(administrator, title, "Xác nhận");
            assertThat(card(administrator, title)).hasCount(0);
        }
    }

    /** One overdue task for Sở Nội vụ, and one without a day. */
    private void give(String title) {
        SignedIn.as("tay-ninh", "quantri");
        CurrentTenant.runAs(new TenantId("tay-ninh"), () -> {
            var owner = units.byCode("BTGDV");
            plans.create(
                    SamplePlansOfTests.document(register, owner, title),
                    false,
                    owner,
                    SamplePlansOfTests.content("Sở Nội vụ"));
        });
        SignedIn.nobody();
    }

    private Page queue(BrowserContext window, String username) {
        Page page = window.newPage();
        Chromium.signIn(page, "http://localhost:" + port, "Tây Ninh", username);
        page.navigate("http://localhost:" + port + "/viec-cua-toi");
        assertThat(page.locator(".dv-page-header")).containsText("Việc của tôi", PATIENT);
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

    private static void save(Page page) {
        page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Lưu"))
                .last()
                .click();
    }
}
