package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.danvan.council.DossierPhoto;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundId;
import vn.danvan.models.ModelId;

/** Two members score one model blind, each in a browser of their own, and the chair looks on in a third. */
@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class BlindRoundIT {

    private static final ContainsTextOptions PATIENT = new ContainsTextOptions().setTimeout(Chromium.PATIENT);

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private ModelId model;
    private RoundId round;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    /** The chair has scored this model, and has another one still to score. */
    private void round() {
        CouncilFixture fixture = new CouncilFixture(context);
        CouncilId council = fixture.council();
        Map<String, UUID> members = fixture.members(council, true);
        model = fixture.model("Đường hoa Thôn Ba Cụm");
        new DossierPhoto(context, model, fixture.person("decu"), "Dân Thôn Ba Cụm trồng hoa");
        ModelId waiting = fixture.model("Ngõ xanh");
        round = fixture.round(council, MissingScorePolicy.LEAVE_OUT, 1, true, List.of(model, waiting));
        fixture.assign(round, model, members.get("hoidong1"), members.get("hoidong2"), members.get("hoidong3"));
        fixture.assign(round, waiting, members.get("hoidong1"), members.get("hoidong2"));
        List.of("hoidong1", "hoidong2", "hoidong3").forEach(each -> fixture.declareNone(round, each));
        fixture.score(round, model, "hoidong1", 41, 29);
        SignedIn.nobody();
    }

    @Test
    void membersScoreBlindAndTheChairSeesOnlyWhoHasFinished() {
        round();
        try (BrowserContext chairs = chromium.window(1280);
                BrowserContext ones = chromium.window(1280);
                BrowserContext others = chromium.window(360)) {
            Page chair = signedIn(chairs, "hoidong1", "/hoi-dong/dot-cham/" + round);
            Page one = sheet(ones, "hoidong2");
            Page other = sheet(others, "hoidong3");
            requireHandedIn(chair, 1);
            assertThat(chair.locator("vaadin-grid")).containsText("ẩn");
            Chromium.look(one, "blind-sheet-1280");
            Chromium.look(other, "blind-sheet-360");

            score(one, "5");
            chair.reload();
            requireHandedIn(chair, 2);
            Chromium.look(chair, "blind-round-1280");
            assertThat(other.locator("#dv-content")).not().containsText("Các phiếu khác");

            score(other, "7");
            chair.reload();
            requireHandedIn(chair, 3);
            chair.navigate(url("/hoi-dong/dot-cham/" + round + "/xep-hang"));
            assertThat(chair.locator("#dv-content")).containsText("Chưa xem được xếp hạng", PATIENT);
            Chromium.look(chair, "blind-ranking-hidden");
        }
    }

    /** So many sheets, and of none of them what it came to. */
    private static void requireHandedIn(Page chair, int sheets) {
        Locator handedIn = chair.locator("vaadin-grid span").filter(new Locator.FilterOptions().setHasText("Đã nộp"));
        assertThat(handedIn).hasCount(sheets, new LocatorAssertions.HasCountOptions().setTimeout(Chromium.PATIENT));
        assertThat(handedIn.allInnerTexts()).containsOnly("Đã nộp");
    }

    private Page signedIn(BrowserContext window, String judge, String path) {
        Page page = window.newPage();
        Chromium.signIn(page, url(""), "Quảng Bình", judge);
        page.navigate(url(path));
        return page;
    }

    private Page sheet(BrowserContext window, String judge) {
        Page page = signedIn(window, judge, "/cham-diem/dot/" + round + "/" + model);
        assertThat(page.locator("#dv-content")).containsText("Dân ••• trồng hoa", PATIENT);
        assertThat(page.locator("body")).not().containsText("Ba Cụm");
        assertThat(page.content()).doesNotContain("Ba Cụm", "Sở Tư pháp");
        return page;
    }

    private void score(Page page, String key) {
        page.locator("vaadin-radio-button").first().focus();
        page.keyboard().press(key);
        assertThat(page.locator(".dv-score-total")).containsText("còn 1 tiêu chí", PATIENT);
        page.waitForFunction("document.activeElement.closest('vaadin-radio-button')?.hasAttribute('checked')");
        page.keyboard().press("Tab");
        page.keyboard().press(key);
        assertThat(page.locator(".dv-score-total")).containsText("Tổng điểm", PATIENT);
        page.keyboard().press("Control+Enter");
        page.waitForURL(url -> !url.endsWith(model.toString()));
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
