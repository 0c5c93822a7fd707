package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
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

/** A judge declares and scores without touching the mouse; the chair looks at round and ranking. */
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
    void oneModelIsScoredOnAPhone() {
        RoundId round = round(1, "hoidong5");
        score(360, "hoidong5", round, 1);
    }

    private RoundId round(int count, String judge) {
        CouncilFixture fixture = new CouncilFixture(context);
        CouncilId council = fixture.council();
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
            page.navigate(url("/cham-diem/dot/" + round));
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
        page.keyboard().press("Control+Enter");
    }

    private void lead(int width, RoundId round) {
        try (BrowserContext window = chromium.window(width)) {
            Page page = window.newPage();
            Chromium.signIn(page, url(""), "Quảng Bình", "quantri");
            page.navigate(url("/hoi-dong"));
            assertThat(page.locator("#dv-content")).containsText("Tổ thẩm định", PATIENT);
            Chromium.look(page, "councils-" + width);
            page.navigate(url("/hoi-dong/dot-cham/" + round));
            assertThat(page.locator("#dv-content")).containsText("Ai chấm gì", PATIENT);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem trước"))
                    .click();
            assertThat(page.locator("#dv-content")).containsText("mỗi người từ", PATIENT);
            Chromium.look(page, "judge-round-" + width);
        }
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
