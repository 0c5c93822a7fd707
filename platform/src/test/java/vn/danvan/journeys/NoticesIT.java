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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.notices.GivenTasks;
import vn.danvan.plans.task.TaskId;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** The administrator hears of a report, goes to it from the bell, and chooses how to be told from now on. */
@PlatformTest
class NoticesIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(Chromium.PATIENT);
    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private BeanFactory beans;

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
    void bellLeadsToWhatHappenedAndOnToTheWork(int width) {
        String title = "Thông báo trên màn hình " + width;
        report(title);
        report("Còn một việc nữa " + width);
        try (BrowserContext window = chromium.window(width)) {
            Page page = window.newPage();
            Chromium.signIn(page, "http://localhost:" + port, "Tây Ninh", "quantri");
            Locator bell = page.locator(".dv-bell");
            assertThat(bell).hasAttribute("aria-label", Pattern.compile("Thông báo: [1-9]\\d* chưa đọc"));
            bell.click();
            Locator card = page.locator(".dv-notice").filter(new Locator.FilterOptions().setHasText(title));
            assertThat(card).containsText("được báo cáo hoàn thành", PATIENT);
            assertThat(card).containsText("Chưa đọc", PATIENT);
            Chromium.look(page, "notices-" + width);

            card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Mở")))
                    .click();
            assertThat(page.locator(".dv-page-header")).containsText("Việc của tôi", PATIENT);
            page.locator(".dv-bell").click();
            assertThat(page.locator(".dv-page-header")).containsText("Thông báo", PATIENT);
            assertThat(card.locator(".dv-badge")).hasCount(0);
            page.getByText("Đánh dấu tất cả đã đọc").click();
            assertThat(page.locator(".dv-bell")).hasAttribute("aria-label", "Thông báo: 0 chưa đọc");

            page.getByText("Nhận qua thư điện tử").click();
            settle(page, width);
        }
    }

    private static void settle(Page page, int width) {
        assertThat(page.locator(".dv-page-header")).containsText("Nhận qua thư điện tử", PATIENT);
        page.getByLabel("Địa chỉ thư điện tử").fill("");
        page.getByText("Mỗi ngày làm việc một thư").click();
        page.getByText("Lưu lựa chọn").click();
        assertThat(page.locator("vaadin-notification-card").last()).containsText("Cần địa chỉ thư điện tử", PATIENT);
        page.getByLabel("Địa chỉ thư điện tử").fill("quan.tri@btgdv.example");
        page.getByText("Tạo lịch của tôi").click();
        assertThat(page.getByLabel("Địa chỉ lịch")).hasValue(Pattern.compile(".*/lich/tay-ninh/[\\w-]{43}\\.ics"));
        Chromium.look(page, "notices-settings-" + width);
        page.getByText("Không gửi").click();
        page.getByText("Lưu lựa chọn").click();
        assertThat(page.locator("vaadin-notification-card").last()).containsText("Đã lưu", PATIENT);
    }

    private void report(String title) {
        GivenTasks given = new GivenTasks(beans, "tay-ninh");
        TaskId task = given.task(given.plan(title), "II.1.1");
        SignedIn.as("tay-ninh", "canbo");
        CurrentTenant.runAs(new TenantId("tay-ninh"), () -> given.report(task));
        SignedIn.nobody();
    }
}
