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
import vn.danvan.models.ModelId;
import vn.danvan.recognition.AppraisedModels;

/** The administrator chooses, the unit sees nothing yet, the leader publishes, and then the unit knows. */
@PlatformTest
class RecogniseIT {

    private static final int PHONE = 360;
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
    @ValueSource(ints = {1280, PHONE})
    void manyModelsAreChosenVerifiedAndPublishedTogether(int width) {
        String mark = "Đợt " + width;
        AppraisedModels appraised = new AppraisedModels(beans, "tay-ninh");
        ModelId good = appraised.appraised(mark + ": Ngõ nhỏ không rác, tổ 1");
        appraised.appraised(mark + ": Câu lạc bộ hòa giải");
        appraised.appraised(mark + ": Vườn rau sạch của chi hội");
        String decision;
        try (BrowserContext window = chromium.window(width)) {
            decision = choose(window.newPage(), mark, width);
        }
        try (BrowserContext window = chromium.window(width)) {
            unitSeesNothing(window.newPage(), good, decision, mark);
        }
        try (BrowserContext window = chromium.window(width)) {
            publish(window.newPage(), decision, width);
        }
        try (BrowserContext window = chromium.window(width)) {
            unitKnows(window.newPage(), good, width);
        }
    }

    private String choose(Page page, String mark, int width) {
        Chromium.signIn(page, base(), "Tây Ninh", "quantri");
        go(page, "cong-nhan", "Công nhận mô hình, điển hình");
        page.getByText("Chọn mô hình để công nhận").first().click();
        assertThat(page.locator(".dv-page-header")).containsText("Bước 1 trên 2", PATIENT);
        page.getByLabel("Tìm theo tên, mã").fill(mark);
        assertThat(page.locator(".dv-recognition").first()).containsText("danh sách có 3", PATIENT);
        page.getByLabel("Số mô hình đứng đầu").fill("2");
        button(page, "Chọn theo ngưỡng");
        assertThat(page.locator(".dv-recognition").first()).containsText("Đã chọn 2 mô hình", PATIENT);
        page.getByText("Không công nhận", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        Chromium.look(page, "recognition-choose-" + width);
        button(page, "Kiểm tra lựa chọn");
        // The first step stays in the page, unseen.
        assertThat(page.getByText("Công nhận 2 mô hình, không công nhận 1, để lại 0"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Chromium.PATIENT));
        assertThat(page.locator(".dv-verify")).containsText("Lỗi: chưa có lý do", PATIENT);
        Chromium.look(page, "recognition-errors-" + width);
        page.getByLabel("Lý do chung khi không công nhận").fill("Chưa đủ một năm hoạt động");
        page.getByLabel("Lý do chung cho những mô hình có cảnh báo").fill("Hội đồng đã xem trực tiếp");
        page.getByLabel("Tên quyết định").fill("Công nhận mô hình Dân vận khéo, " + mark);
        assertThat(page.locator(".dv-verify .dv-finding-error"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(Chromium.PATIENT));
        Chromium.look(page, "recognition-verify-" + width);
        button(page, "Chuyển sang chờ công bố");
        assertThat(page.locator(".dv-badge").first()).containsText("Chờ công bố", PATIENT);
        assertThat(page.locator("#dv-content")).not().containsText("Công bố ngay");
        page.getByLabel("Số quyết định").fill("15/QĐ-UBND");
        // On a phone the calendar covers the page, and its field cannot be typed in
        if (width > PHONE) {
            dayThatIsNoneIsNotKept(page);
        }
        page.locator("vaadin-date-picker").first().evaluate("picker => picker.value = '2026-03-02'");
        page.getByLabel("Người ký", new Page.GetByLabelOptions().setExact(true)).fill("Lê Văn Ký");
        page.getByLabel("Chức vụ người ký").fill("Phó Chủ tịch");
        button(page, "Lưu văn bản");
        assertThat(page.locator("vaadin-notification-card").last()).containsText("Đã thực hiện", PATIENT);
        Chromium.look(page, "recognition-pending-" + width);
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    private void dayThatIsNoneIsNotKept(Page page) {
        Locator day = page.locator("vaadin-date-picker").first();
        day.locator("input").fill("31/02/2026");
        day.locator("input").press("Enter");
        assertThat(day.locator("[slot=error-message]")).containsText("Không phải ngày", PATIENT);
        button(page, "Lưu văn bản");
        assertThat(page.getByText(": Không phải ngày. Ghi ngày/tháng/năm, ví dụ 30/06/2024."))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Chromium.PATIENT));
        assertThat(day.locator("input")).hasValue("31/02/2026");
        assertThat(day.locator("input")).isFocused();
    }

    private void unitSeesNothing(Page page, ModelId model, String decision, String mark) {
        Chromium.signIn(page, base(), "Tây Ninh", "canbo");
        go(page, "mo-hinh/" + model, "Đã thẩm định");
        assertThat(page.locator("body")).not().containsText("Chờ công bố");
        assertThat(page.locator("body")).not().containsText("Công nhận mô hình, điển hình");
        go(page, "thong-bao", "Thông báo");
        assertThat(page.locator("#dv-content")).not().containsText(mark);
        page.navigate(base() + "/cong-nhan/" + decision);
        assertThat(page.locator("#dv-content")).not().containsText("15/QĐ-UBND");
        assertThat(page.locator("#dv-content"))
                .containsText(Pattern.compile("quyền", Pattern.CASE_INSENSITIVE), PATIENT);
    }

    private void publish(Page page, String decision, int width) {
        Chromium.signIn(page, base(), "Tây Ninh", "lanhdao");
        assertThat(page.locator("#dv-content")).containsText("Quyết định chờ công bố", PATIENT);
        go(page, "cong-nhan/" + decision, "Công nhận 2 mô hình");
        assertThat(page.locator("#dv-content")).containsText("Thông báo đến 2 người", PATIENT);
        button(page, "Công bố ngay");
        assertThat(page.getByText("phải có quyết định khác"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Chromium.PATIENT));
        Chromium.look(page, "recognition-sure-" + width);
        button(page, "Công bố kết quả");
        assertThat(page.locator(".dv-badge").first()).containsText("Đã công bố", PATIENT);
        Chromium.look(page, "recognition-published-" + width);
        page.navigate(base() + "/cong-nhan/in/" + decision);
        assertThat(page.locator(".dv-print")).containsText("Danh sách kèm theo", PATIENT);
        assertThat(page.locator(".dv-print")).containsText("Ngõ nhỏ không rác", PATIENT);
        assertThat(page.locator(".dv-print")).not().containsText("Chưa công bố");
        Chromium.look(page, "recognition-print-" + width);
    }

    private void unitKnows(Page page, ModelId model, int width) {
        Chromium.signIn(page, base(), "Tây Ninh", "canbo");
        go(page, "thong-bao", "Thông báo");
        assertThat(page.locator("#dv-content")).containsText("Theo quyết định số 15/QĐ-UBND", PATIENT);
        Chromium.look(page, "recognition-told-" + width);
        go(page, "mo-hinh/" + model, "Được công nhận");
        assertThat(page.locator("#dv-content")).containsText("15/QĐ-UBND", PATIENT);
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private void go(Page page, String address, String title) {
        page.navigate(base() + "/" + address);
        assertThat(page.locator(".dv-page-header")).containsText(title, PATIENT);
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
    }
}
