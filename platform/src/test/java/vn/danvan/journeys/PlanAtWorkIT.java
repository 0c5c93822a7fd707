package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlansAtWork;

/**
 * A plan from the province to the desk of a clerk and back: the administrator gives it out, the secretary makes the
 * department's plan of it and names who answers for what, the clerk does the work without a mouse.
 */
@PlatformTest
class PlanAtWorkIT extends Journey {

    private static final Path SEED = Path.of("../../shared/seeds/quang-binh-ke-hoach-ubnd-2024.txt");
    private static final int DESK = 1280;
    private static final String OWN_TASK = "Mời dân góp ý tại bộ phận một cửa";

    @Autowired
    private BeanFactory beans;

    @Test
    void planOfQuangBinhAsItWasSignedComesToTheDeskAndBack() throws IOException {
        assumeTrue(Files.exists(SEED), "the real document is not here");
        PlansAtWork plans = new PlansAtWork(beans, "quang-binh");
        PlanId upper = plans.imported(Files.readAllBytes(SEED), "quang-binh.txt");
        walk(new Walk("Quảng Bình", DESK, plans, upper, "công tác dân vận", "28 đơn vị"));
    }

    @Test
    void draftOfKhanhHoaIsIssuedOnAPhoneAndComesToTheDeskAndBack() {
        PlansAtWork plans = new PlansAtWork(beans, "khanh-hoa");
        String title = "Kế hoạch đi đường dài";
        PlanId upper = plans.draft(title);
        try (BrowserContext window = window(360)) {
            Page administrator = signedIn(window, "Khánh Hòa", "quantri");
            go(administrator, "ke-hoach/" + upper, title);
            move(administrator, "Trình duyệt", "Đã trình");
            move(administrator, "Duyệt", "Đã duyệt");
            move(administrator, "Ban hành", "Đã ban hành");
            Chromium.look(administrator, "work-issued-360");
        }
        walk(new Walk("Khánh Hòa", 360, plans, upper, title, "đơn vị"));
    }

    /** @param title part of what the upper plan is called */
    private record Walk(String province, int width, PlansAtWork plans, PlanId upper, String title, String units) {

        String picture(String of) {
            return "work-" + of + "-" + width;
        }
    }

    private void walk(Walk walk) {
        walk.plans.confirmPhrases(walk.upper);
        try (BrowserContext administrators = window(walk.width);
                BrowserContext secretaries = window(walk.width);
                BrowserContext clerks = window(DESK)) {
            Page administrator = signedIn(administrators, walk.province, "quantri");
            givesOut(administrator, walk);
            Page secretary = signedIn(secretaries, walk.province, "bithu", "Giám đốc Sở");
            PlanId own = makesThePlan(secretary, walk);
            Page clerk = signedIn(clerks, walk.province, "canbo");
            String task = doesTheWork(clerk, own, walk);
            go(secretary, "viec-cua-toi", "Việc của tôi");
            Locator card = card(secretary, task, "Chờ bạn xác nhận");
            Chromium.look(secretary, walk.picture("to-confirm"));
            step(card, "Trả lại");
            secretary.getByLabel("Lý do trả lại").fill("Thiếu số người dự");
            press(secretary, "Lưu");
            isTold(secretary, "Đã trả lại");
            reportsAgain(clerk, task);
            secretary.reload();
            step(card(secretary, task, "Chờ bạn xác nhận"), "Xác nhận");
            isTold(secretary, "Đã xác nhận");
            seesWhoHasAPlan(administrator, walk);
        }
    }

    private void givesOut(Page page, Walk walk) {
        go(page, "ke-hoach/giao-viec/" + walk.upper, "Giao việc cho đơn vị");
        press(page, "Giao việc");
        isTold(page, "Đã giao thêm");
        reads(page, "0/");
        reads(page, walk.units + " đã lập kế hoạch");
        page.getByText("Kế hoạch của đơn vị").scrollIntoViewIfNeeded();
        Chromium.look(page, walk.picture("given"));
    }

    private void seesWhoHasAPlan(Page page, Walk walk) {
        page.reload();
        reads(page, "1/");
        assertThat(page.locator("li:has-text('Sở Nội vụ'):has-text('Đã ban hành')")
                        .last())
                .isVisible();
        assertThat(page.locator("li:has-text('Chưa lập')").first()).isVisible();
        Chromium.look(page, walk.picture("made"));
    }

    private PlanId makesThePlan(Page page, Walk walk) {
        go(page, "ke-hoach/cap-tren", "Kế hoạch cấp trên");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("^Lập kế hoạch từ kế hoạch này, .*" + walk.title)))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/ke-hoach/[0-9a-f-]{36}"));
        reads(page, "Dự thảo");
        PlanId own = new PlanId(UUID.fromString(page.url().replaceFirst(".*/", "")));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Sửa nhiệm vụ")))
                .first()
                .click();
        page.getByLabel("Người thực hiện").fill("Chị Thu");
        page.getByLabel("Sản phẩm").fill("Kế hoạch của Sở");
        Chromium.look(page, walk.picture("assigns"));
        press(page, "Lưu");
        isTold(page, "Đã lưu nhiệm vụ");
        press(page, "Thêm nhiệm vụ");
        page.getByLabel("Nội dung nhiệm vụ").fill(OWN_TASK);
        page.getByLabel("Người thực hiện").fill("Chị Thu");
        page.getByLabel("Sản phẩm").fill("Sổ góp ý");
        press(page, "Lưu");
        isTold(page, "Đã thêm nhiệm vụ");
        walk.plans.as("bithu", "SO-NV", () -> {
            walk.plans.clear(own);
            return own;
        });
        page.reload();
        move(page, "Trình duyệt", "Đã trình");
        isReturnedApprovedAndIssuedInTheQueue(page, own, walk);
        Chromium.look(page, walk.picture("own"));
        return own;
    }

    /** Beside the tasks; whoever works without a mouse is at the next entry once the plan has left. */
    private void isReturnedApprovedAndIssuedInTheQueue(Page page, PlanId plan, Walk walk) {
        go(page, "viec-cua-toi", "Việc của tôi");
        Locator card = page.locator(".dv-work:has(a[href='ke-hoach/" + plan + "'])");
        assertThat(card).containsText("Chờ bạn duyệt", PATIENT);
        Chromium.look(page, walk.picture("to-approve"));
        step(card, "Trả lại");
        page.getByLabel("Lý do").fill("Chưa rõ người làm việc cuối");
        Chromium.look(page, walk.picture("to-return"));
        agree(page);
        assertThat(card).containsText("Lý do: Chưa rõ người làm việc cuối", PATIENT);
        assertThat(card.locator("h3:focus")).isVisible();
        Chromium.look(page, walk.picture("returned"));
        step(card, "Trình duyệt");
        agree(page);
        assertThat(card).containsText("Chờ bạn duyệt", PATIENT);
        step(card, "Duyệt");
        agree(page);
        assertThat(card).containsText("Đã duyệt, chờ bạn ban hành", PATIENT);
        Chromium.look(page, walk.picture("approved"));
        step(card, "Ban hành");
        agree(page);
        assertThat(card).hasCount(0);
        assertThat(page.locator(".dv-work h3:focus")).isVisible();
        Chromium.look(page, walk.picture("issued"));
        // The plan has left, and its first tasks may have come: the number in place is the one of a list read anew
        String told = page.locator(".dv-page-header p").innerText();
        page.reload();
        assertThat(page.locator(".dv-page-header p")).hasText(told);
        go(page, "ke-hoach/" + plan, "Đã ban hành");
    }

    private static void agree(Page page) {
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
    }

    private static void move(Page page, String way, String state) {
        press(page, way);
        agree(page);
        assertThat(page.locator(".dv-page-header")).containsText(state, PATIENT);
    }

    /** No mouse: from the first page to the report. @return code and text of the task */
    private String doesTheWork(Page page, PlanId own, Walk walk) {
        Keys keys = new Keys(page);
        keys.to("Việc của tôi").press();
        assertThat(page.locator(".dv-page-header")).containsText("Việc của tôi", PATIENT);
        String task = ownTask(own, walk);
        page.getByText(Pattern.compile("^Thực hiện việc .* do cấp trên giao: "))
                .first()
                .scrollIntoViewIfNeeded();
        Chromium.look(page, walk.picture("upper-under-own"));
        keys.to("Nhận việc, " + task).press();
        isTold(page, "Đã nhận việc");
        assertThat(page.locator("h3:focus")).containsText(task);
        keys.to("Ghi tiến độ, " + task).press();
        keys.to("Đã làm được gì").write("Đã mời 120 hộ");
        keys.to("Lưu").press();
        isTold(page, "Đã ghi tiến độ");
        keys.to("Thêm minh chứng, " + task).press();
        keys.to("Số liệu hoặc số văn bản").write("12/BC-SNV");
        keys.to("Lưu").press();
        isTold(page, "Đã thêm minh chứng");
        Chromium.look(page, walk.picture("keyboard"));
        keys.to("Báo cáo hoàn thành, " + task).press();
        isTold(page, "Đã báo cáo hoàn thành");
        return task;
    }

    private static String ownTask(PlanId own, Walk walk) {
        return walk.plans.as("canbo", "SO-NV", () -> walk.plans.lastOf(own));
    }

    private static void reportsAgain(Page page, String task) {
        Keys keys = new Keys(page);
        keys.to("Kế hoạch").press();
        assertThat(page.locator(".dv-page-header")).containsText("Kế hoạch", PATIENT);
        keys.to("Việc của tôi").press();
        assertThat(page.locator(".dv-page-header")).containsText("Việc của tôi", PATIENT);
        keys.to("Báo cáo hoàn thành, " + task).press();
        isTold(page, "Đã báo cáo hoàn thành");
    }

    private static Locator card(Page page, String task, String badge) {
        return page.locator(".dv-work")
                .filter(new Locator.FilterOptions().setHasText(task))
                .filter(new Locator.FilterOptions().setHasText(badge));
    }

    private static void step(Locator card, String name) {
        card.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click(new Locator.ClickOptions().setTimeout(Chromium.PATIENT));
    }
}
