package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.CouncilId;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundId;
import vn.danvan.models.ModelId;

/** A judge declares, scores and compares without touching the mouse; who runs the council changes it and looks on. */
@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class JudgeIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(Chromium.PATIENT);

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private CouncilId council;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void fourModelsAreScoredByKeyboardAlone() {
        RoundId round = round(4, "hoidong4");
        score(1280, "hoidong4", round, 4);
    }

    @Test
    void twoModelsAreScoredOnAPhone() {
        RoundId round = round(2, "hoidong5");
        score(360, "hoidong5", round, 2);
    }

    private RoundId round(int count, String judge) {
        CouncilFixture fixture = new CouncilFixture(context);
        council = fixture.council();
        Map<String, UUID> members = fixture.members(council, true);
        List<ModelId> models = new ArrayList<>();
        for (int index = 1; index <= count; index++) {
            models.add(fixture.model("Tuyến đường hoa tự quản số " + index));
        }
        RoundId round = fixture.round(council, MissingScorePolicy.LEAVE_OUT, 1, false, models);
        models.forEach(each -> fixture.assign(round, each, members.get(judge)));
        SignedIn.nobody();
        return round;
    }

    private void score(int width, String judge, RoundId round, int count) {
        try (BrowserContext window = chromium.window(width)) {
            Page page = window.newPage();
            Chromium.signIn(page, url(""), "Quảng Bình", judge);
            page.navigate(url("/viec-cua-toi"));
            Locator waiting = page.locator(".dv-work:has(a[href='cham-diem/dot/" + round + "'])");
            assertThat(waiting).containsText(count + " phiếu chưa nộp", PATIENT);
            assertThat(waiting).containsText("hạn cuối 31/12/2031");
            Chromium.look(page, "judge-work-" + width);
            waiting.locator("a").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#dv-content")).containsText("Khai báo xung đột lợi ích", PATIENT);
            Chromium.look(page, "judge-declaration-" + width);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tôi đã khai báo đầy đủ"))
                    .focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#dv-queue-progress")).containsText("0 / " + count, PATIENT);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chấm tiếp"))
                    .focus();
            page.keyboard().press("Enter");
            for (int index = 0; index < count; index++) {
                page.waitForURL(Pattern.compile(".*/cham-diem/dot/.+/.+"));
                assertThat(page.locator("#dv-queue-progress")).containsText(index + " / " + count, PATIENT);
                scoreOne(page, width, index);
                if (index == count - 1) {
                    compare(page, width, count);
                }
                page.keyboard().press("Control+Enter");
            }
            assertThat(page.locator("#dv-queue-progress")).containsText(count + " / " + count, PATIENT);
            assertThat(page.locator("#dv-content")).containsText("Danh sách được giao", PATIENT);
            Chromium.look(page, "judge-queue-" + width);
            page.navigate(url("/hoi-dong/dot-cham/" + round + "/xep-hang"));
            assertThat(page.locator("#dv-content")).containsText("Tuyến đường hoa tự quản số 1", PATIENT);
            Chromium.look(page, "judge-ranking-" + width);
        }
        lead(width, round);
    }

    private static void scoreOne(Page page, int width, int index) {
        page.locator("vaadin-radio-button").first().waitFor();
        page.waitForFunction("document.activeElement.closest('.dv-criterion') !== null");
        page.keyboard().press(String.valueOf(4 + index));
        assertThat(page.locator(".dv-score-total")).containsText("còn 1 tiêu chí", PATIENT);
        page.waitForFunction("document.activeElement.closest('vaadin-radio-button')?.hasAttribute('checked')");
        page.keyboard().press("Tab");
        page.keyboard().press("6");
        assertThat(page.locator(".dv-score-total")).containsText("Tổng điểm", PATIENT);
        assertThat(page.locator("#dv-content")).containsText("Đã lưu lúc", PATIENT);
        if (index == 0) {
            Chromium.look(page, "judge-sheet-" + width);
        }
    }

    /** One's own sheets beside the form, the nearest first, and back to where one was. */
    private static void compare(Page page, int width, int count) {
        Locator open = page.locator(".dv-compare-open");
        open.focus();
        page.keyboard().press("Enter");
        Locator drawer = page.locator(".dv-compare");
        assertThat(drawer.locator("h4")).hasCount(count - 1, new HasCountOptions().setTimeout(Chromium.PATIENT));
        assertThat(drawer.locator("h4").first()).containsText("Tuyến đường hoa tự quản số " + (count - 1));
        assertThat(drawer).containsText("Cách làm");
        Chromium.look(page, "judge-compare-" + width);
        page.waitForFunction("document.activeElement.closest('.dv-compare') !== null");
        page.keyboard().press("Escape");
        assertThat(drawer).isHidden(new IsHiddenOptions().setTimeout(Chromium.PATIENT));
        page.waitForFunction("document.activeElement.classList.contains('dv-compare-open')");
    }

    private void lead(int width, RoundId round) {
        try (BrowserContext window = chromium.window(width)) {
            Page page = window.newPage();
            Chromium.signIn(page, url(""), "Quảng Bình", "quantri");
            page.navigate(url("/hoi-dong"));
            assertThat(page.locator("#dv-content")).containsText("Tổ thẩm định", PATIENT);
            Chromium.look(page, "councils-" + width);
            change(page, width);
            page.navigate(url("/hoi-dong/dot-cham/" + round));
            assertThat(page.locator("#dv-content")).containsText("Ai chấm gì", PATIENT);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem trước"))
                    .click();
            assertThat(page.locator("#dv-content")).containsText("mỗi người từ", PATIENT);
            Chromium.look(page, "judge-round-" + width);
            inEnglish(page, width, round);
        }
    }

    /** Name and term, and the last day of a member. */
    private void change(Page page, int width) {
        page.navigate(url("/hoi-dong/" + council));
        press(page, "Sửa hội đồng");
        page.getByLabel("Tên hội đồng").fill("Hội đồng đã đổi tên " + width);
        // On a phone the calendar covers the page, and its field cannot be typed in
        page.locator("vaadin-dialog vaadin-date-picker, vaadin-dialog-overlay vaadin-date-picker")
                .last()
                .evaluate("picker => picker.value = '2034-12-31'");
        Chromium.look(page, "council-edit-" + width);
        press(page, "Thực hiện");
        assertThat(page.locator(".dv-page-header")).containsText("Hội đồng đã đổi tên " + width, PATIENT);
        assertThat(page.locator(".dv-facts")).containsText("31/12/2034");
        page.locator("vaadin-grid vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Cho thôi"))
                .last()
                .click();
        page.locator("vaadin-dialog vaadin-date-picker, vaadin-dialog-overlay vaadin-date-picker")
                .last()
                .evaluate("picker => picker.value = '2034-06-30'");
        Chromium.look(page, "council-last-day-" + width);
        press(page, "Thực hiện");
        assertThat(page.locator("vaadin-grid").first()).containsText("30/06/2034", PATIENT);
        assertThat(page.locator("vaadin-grid").first()).containsText("Đổi ngày thôi");
        Chromium.look(page, "council-changed-" + width);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
    }

    private void inEnglish(Page page, int width, RoundId round) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("/hoi-dong", "Councils");
        pages.put("/hoi-dong/" + council, "Members");
        pages.put("/hoi-dong/dot-cham/" + round, "Who scores what");
        pages.put("/hoi-dong/dot-cham/" + round + "/xep-hang", "Ranking");
        page.locator(".dv-person vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.locator("#dv-content")).containsText("Who scores what", PATIENT);
        int number = 0;
        for (Map.Entry<String, String> each : pages.entrySet()) {
            page.navigate(url(each.getKey()));
            assertThat(page.locator("#dv-content")).containsText(each.getValue(), PATIENT);
            Chromium.look(page, "council-english-" + number++ + "-" + width);
        }
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
