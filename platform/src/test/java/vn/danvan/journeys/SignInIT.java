package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.PlatformTest;

/** Coming in, choosing a post, being turned away, and leaving: as people do it. */
@PlatformTest
class SignInIT {

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
    @ValueSource(ints = {1280, 360})
    void wrongPasswordIsSaidAndTheNameIsKept(int width) {
        try (BrowserContext window = chromium.window(width)) {
            Page page = window.newPage();
            Chromium.signIn(page, base(), "Tây Ninh", "canbo", "wrong");

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("không đúng", PATIENT);
            assertThat(page.locator("#username")).hasValue("canbo");
            Chromium.look(page, "sign-in-wrong-" + width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void secretaryWithTwoPostsPicksTheOneToActIn(int width) {
        try (BrowserContext window = chromium.window(width)) {
            Page page = window.newPage();
            Chromium.signIn(page, base(), "Khánh Hòa", "bithu");
            assertThat(page.locator("h2")).containsText("Chọn chức vụ", PATIENT);
            Chromium.look(page, "post-choice-" + width);
            page.getByText(Pattern.compile("^Giám đốc Sở")).click();

            assertThat(page.locator(".dv-welcome")).containsText("Giám đốc Sở", PATIENT);
            Chromium.look(page, "home-of-secretary-" + width);
        }
    }

    @Test
    void signingOutEndsBothEnds() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = window.newPage();
            Chromium.signIn(page, base(), "Đồng Nai", "canbo");
            person(page, "Đăng xuất");
            page.waitForURL(Pattern.compile(".*/dang-nhap.*"));

            page.navigate(base() + "/dong-nai/oauth2/authorize?response_type=code&client_id=danvan-web&scope=openid"
                    + "&redirect_uri=" + base() + "/login/oauth2/code/dong-nai"
                    + "&code_challenge=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU&code_challenge_method=S256");
            assertThat(page.locator("#password")).isVisible();
            page.navigate(base() + "/ke-hoach");
            assertThat(page.locator("h1")).containsText("Dân Vận", PATIENT);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void unknownAddressIsExplainedWithinTheFrame(int width) {
        try (BrowserContext window = chromium.window(width)) {
            Page page = window.newPage();
            Chromium.signIn(page, base(), "Hòa Bình", "canbo");
            page.navigate(base() + "/khong-co/trang-nay");

            assertThat(page.locator(".dv-empty")).containsText("Không có trang này", PATIENT);
            Chromium.look(page, "no-such-address-" + width);
        }
    }

    @Test
    void auditorIsToldThatImportingIsNotForThisPost() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = window.newPage();
            Chromium.signIn(page, base(), "Hòa Bình", "kiemtoan");
            page.navigate(base() + "/van-ban");
            assertThat(page.locator(".dv-page-header")).containsText("Văn bản", PATIENT);
            assertThat(page.getByText("Nhập văn bản", new Page.GetByTextOptions().setExact(true)))
                    .not()
                    .isVisible();

            page.navigate(base() + "/van-ban/nhap");
            assertThat(page.locator(".dv-empty")).containsText("không được mở trang này", PATIENT);
            Chromium.look(page, "not-permitted");
        }
    }

    @Test
    void wholeFrameSpeaksEnglishWhenAsked() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = window.newPage();
            Chromium.signIn(page, base(), "Quảng Bình", "canbo");
            person(page, "English");

            assertThat(page.locator("vaadin-side-nav")).containsText("Plans", PATIENT);
            Chromium.look(page, "home-english");
        }
    }

    /** The attack of a clerk who sends a page's own request to the address of another province. */
    @Test
    void requestOfAPageIsNotServedUnderAnotherProvince() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = window.newPage();
            Chromium.signIn(page, base(), "Đồng Nai", "canbo");
            Request own = page.waitForRequest(
                    Pattern.compile(".*v-r=uidl.*"),
                    () -> page.getByText("Kế hoạch").first().click());
            String stolen = own.url().replace(base() + "/", base() + "/khanh-hoa/");
            assertThat(stolen).contains("/khanh-hoa/?v-r=uidl");

            APIResponse answer = window.request()
                    .post(
                            stolen,
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/json; charset=UTF-8")
                                    .setData(own.postData()));
            assertThat(answer.status()).isEqualTo(404);
        }
    }

    private static void person(Page page, String item) {
        page.locator(".dv-person vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item))
                .click();
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
