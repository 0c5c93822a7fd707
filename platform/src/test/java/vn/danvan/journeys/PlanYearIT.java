package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.assignment.AssignmentService;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** The administrator looks along a plan's year, amends the plan, sees what changed, and makes the next year's draft. */
@PlatformTest
class PlanYearIT extends Journey {

    @Autowired
    private PlanService plans;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void planIsSeenAlongTheYearAmendedAndMadeAnewForTheNext(int width) {
        String title = "Công tác dân vận năm 2026, cửa sổ " + width;
        PlanId plan = give(title);
        try (BrowserContext window = window(width)) {
            Page page = signedIn(window, "Tây Ninh", "quantri");
            go(page, "ke-hoach/" + plan, title);
            Chromium.look(page, "plan-" + width);
            lookAtTheYear(page, plan, width);
            amend(page, plan, width, title);
            makeTheNext(page, plan, width);
        }
    }

    private void lookAtTheYear(Page page, PlanId plan, int width) {
        go(page, "ke-hoach/giao-viec/" + plan, "Giao việc cho đơn vị");
        Chromium.look(page, "assignments-" + width);
        go(page, "ke-hoach/tien-trinh/" + plan, "Năm 2026");
        assertThat(page.locator(".dv-timeline")).containsText("Đối thoại với nông dân", PATIENT);
        Chromium.look(page, "timeline-" + width);
        view(page, "Bảng");
        assertThat(page.locator(".dv-due-table")).containsText("Tiếp công dân", PATIENT);
        Chromium.look(page, "timeline-table-" + width);
        go(page, "ke-hoach/lich?thang=2026-05", "Tháng 5 năm 2026");
        assertThat(page.locator(".dv-month")).containsText("Đối thoại với nông dân", PATIENT);
        Chromium.look(page, "calendar-" + width);
        view(page, "Bảng");
        assertThat(page.locator(".dv-due-table")).containsText("Đối thoại với nông dân", PATIENT);
        go(page, "ke-hoach/cay?goc=" + plan, "Cây kế hoạch");
        assertThat(page.locator(".dv-tree")).containsText("Đối thoại với nông dân", PATIENT);
        Chromium.look(page, "plan-tree-" + width);
        page.locator(".dv-tree a")
                .filter(new Locator.FilterOptions().setHasText("Đối thoại với nông dân"))
                .first()
                .click();
        assertThat(page.locator(".dv-page-header")).containsText("Đối thoại với nông dân", PATIENT);
        Chromium.look(page, "task-" + width);
    }

    private void amend(Page page, PlanId plan, int width, String title) {
        go(page, "ke-hoach/dieu-chinh/" + plan, "Điều chỉnh kế hoạch");
        Locator document = page.locator("vaadin-combo-box input");
        document.click();
        document.fill("Điều chỉnh " + title);
        page.locator("vaadin-combo-box-item:not([hidden])")
                .filter(new Locator.FilterOptions().setHasText("Điều chỉnh " + title))
                .first()
                .click();
        assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(0);
        page.getByLabel("Lý do điều chỉnh").fill("Theo chỉ đạo mới");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sửa nhiệm vụ 1"))
                .click();
        page.getByLabel("Nội dung nhiệm vụ").fill("Đối thoại với nông dân về giá nông sản");
        page.getByLabel("Người thực hiện").fill("Chị Thu");
        page.getByLabel("Sản phẩm").fill("Biên bản");
        press(page, "Lưu");
        assertThat(page.locator(".dv-tasks")).containsText("về [bỏ: tiêu thụ][thêm: giá] nông sản", PATIENT);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thôi thực hiện 2"))
                .click();
        page.getByLabel("Lý do thôi thực hiện").fill("Gộp vào việc khác");
        press(page, "Lưu");
        assertThat(page.locator(".dv-tasks")).containsText("Gộp vào việc khác", PATIENT);
        Chromium.look(page, "amendment-" + width);
        page.getByText("Ban hành bản điều chỉnh").click();
        assertThat(page.locator(".dv-page-header")).containsText(title, PATIENT);
        page.getByText("Thay đổi so với bản đã duyệt").click();
        assertThat(page.locator(".dv-changes").first()).containsText("Gộp vào việc khác", PATIENT);
        assertThat(page.locator(".dv-changes").first()).containsText("[bỏ: tiêu thụ][thêm: giá]", PATIENT);
        page.locator(".dv-changes").first().scrollIntoViewIfNeeded();
        Chromium.look(page, "plan-changes-" + width);
    }

    private void makeTheNext(Page page, PlanId plan, int width) {
        go(page, "ke-hoach/nhan-ban/" + plan, "Lập kế hoạch năm sau");
        assertThat(page.locator(".dv-clone-table")).containsText("Đối thoại với nông dân", PATIENT);
        Chromium.look(page, "clone-" + width);
        page.getByText("Lập dự thảo với 2 nhiệm vụ").click();
        assertThat(page.locator(".dv-page-header")).containsText("năm 2027", PATIENT);
        assertThat(page.locator(".dv-page-header")).containsText("Dự thảo", PATIENT);
        Chromium.look(page, "plan-cloned-" + width);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sửa nhiệm vụ 1"))
                .click();
        Chromium.look(page, "task-edit-" + width);
        page.getByLabel("Sản phẩm").fill("Biên bản đối thoại");
        press(page, "Lưu");
        assertThat(page.locator(".dv-tasks").first()).containsText("Biên bản đối thoại", PATIENT);
        order(page, width);
        go(page, "ke-hoach/cap-tren", "Kế hoạch cấp trên");
        Chromium.look(page, "uppers-" + width);
    }

    /** By keys alone: the last task goes to the top and back, then under the first, and the numbers follow. */
    private void order(Page page, int width) {
        go(page, "ke-hoach/cay?goc=" + page.url().replaceFirst(".*/", ""), "Cây kế hoạch");
        Locator tree = page.locator(".dv-tree");
        assertThat(tree).containsText("3 · Tiếp công dân tại trụ sở", PATIENT);
        new Keys(page).to("Đánh số lại");
        for (String key : List.of("Tab", "Tab", "ArrowDown", "ArrowDown", "Alt+Shift+L")) {
            page.keyboard().press(key);
        }
        isTold(page, "Đã chuyển nhiệm vụ 3");
        focusIsOn(page, "Tiếp công dân tại trụ sở");
        page.keyboard().press("Alt+Shift+L");
        isTold(page, "đã đứng đầu nhóm");
        page.keyboard().press("Alt+Shift+X");
        page.keyboard().press("Alt+Shift+V");
        page.keyboard().press("Alt+Shift+S");
        assertThat(tree).containsText("1.1 · Tiếp công dân tại trụ sở", PATIENT);
        Chromium.look(page, "tree-ordered-" + width);
    }

    /** The row that has the ring, whatever cell of it. */
    private static void focusIsOn(Page page, String task) {
        page.waitForFunction("""
                task => {
                  const focused = document.querySelector('.dv-tree').shadowRoot.activeElement;
                  const slots = focused ? [...focused.closest('tr').querySelectorAll('slot')] : [];
                  return slots.some(slot => slot.assignedElements().some(cell => cell.textContent.includes(task)));
                }""", task, new Page.WaitForFunctionOptions().setTimeout(Chromium.PATIENT));
    }

    private PlanId give(String title) {
        SignedIn.as("tay-ninh", "quantri");
        PlanId[] made = new PlanId[1];
        CurrentTenant.runAs(new TenantId("tay-ninh"), () -> {
            var owner = units.byCode("BTGDV");
            SamplePlansOfTests.document(register, owner, "Điều chỉnh " + title);
            made[0] = plans.create(
                    SamplePlansOfTests.document(register, owner, title),
                    false,
                    owner,
                    new PlanContent(
                            List.of(new PlanContent.Section(0, "I", "Nhiệm vụ trọng tâm")),
                            List.of(
                                    task("1", "Đối thoại với nông dân về tiêu thụ nông sản", LocalDate.of(2026, 5, 15)),
                                    task("2", "Tổng kết phong trào thi đua", LocalDate.of(2026, 11, 30)),
                                    task("3", "Tiếp công dân tại trụ sở", null)),
                            List.of(),
                            List.of()));
            assignments.assign(made[0]);
        });
        SignedIn.nobody();
        return made[0];
    }

    private static PlanContent.Task task(String code, String text, @Nullable LocalDate due) {
        return new PlanContent.Task(
                code,
                text,
                List.of("Sở Nội vụ", "Thanh tra tỉnh"),
                List.of("Sở Tư pháp"),
                List.of(),
                due == null ? "CONTINUOUS" : "DATE",
                due,
                due == null ? "thường xuyên" : null);
    }

    private static void view(Page page, String button) {
        page.locator(".dv-choice-row button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .click();
    }
}
