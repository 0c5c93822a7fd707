package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.danvan.identity.keycloak.Keycloak;
import vn.danvan.identity.keycloak.TwoRealms;

/** A province with a Keycloak of its own, as its administrator meets it on the first day. */
public abstract class KeycloakJourney {

    private static final String ADMINISTRATOR = "quantri";
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(Chromium.PATIENT);

    private static TwoRealms world;

    @BeforeAll
    static void start() {
        world = TwoRealms.started();
        world.keycloak().newcomer(TwoRealms.KHANH_HOA, ADMINISTRATOR);
        world.keycloak().newcomer(TwoRealms.KHANH_HOA, "khong-co-chuc-vu");
    }

    @Test
    void newcomerSetsUpAPhoneActsInTheOwnPostAndLeavesAtBothEnds() throws Exception {
        try (Chromium chromium = new Chromium();
                BrowserContext window = chromium.window(1280)) {
            Page page = window.newPage();
            signIn(page, ADMINISTRATOR);
            setUpPhone(page);
            assertThat(page.locator(".dv-welcome")).containsText("Phó Trưởng ban", PATIENT);

            page.locator(".dv-person vaadin-menu-bar-button").first().click();
            page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Đăng xuất"))
                    .click();
            page.waitForURL(world.base() + "/dang-nhap?ra");
            page.navigate(world.base() + "/ke-hoach");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Khánh Hòa")))
                    .click();
            assertThat(page.locator("#password")).isVisible();
        }
    }

    @Test
    void strangerReadsWhatIsWrong() throws Exception {
        try (Chromium chromium = new Chromium();
                BrowserContext window = chromium.window(360)) {
            Page page = window.newPage();
            signIn(page, "khong-co-chuc-vu");
            setUpPhone(page);

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("chưa được cấp quyền", PATIENT);
            Chromium.look(page, "provider-knows-province-does-not-360");
            page.getByText("Đăng nhập bằng tài khoản khác").click();
            assertThat(page.locator("#password")).isVisible();
        }
    }

    private static void signIn(Page page, String username) {
        page.navigate(world.base() + "/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Khánh Hòa")))
                .click();
        page.locator("#username").fill(username);
        page.locator("#password").fill(Keycloak.PASSWORD);
        page.locator("#kc-login").click();
    }

    /** The template asks everybody for a phone at the first sign-in. */
    private static void setUpPhone(Page page) throws Exception {
        String secret = page.locator("#totpSecret").getAttribute("value");
        page.locator("#totp")
                .fill(new TimeBasedOneTimePasswordGenerator()
                        .generateOneTimePasswordString(
                                new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"), Instant.now()));
        page.locator("#saveTOTPBtn").click();
    }
}
