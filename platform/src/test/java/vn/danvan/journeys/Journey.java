package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What journeys share: one browser for a class, people who come in, and what all of them press and read. */
abstract class Journey {

    static final LocatorAssertions.ContainsTextOptions PATIENT =
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

    static BrowserContext window(int width) {
        return chromium.window(width);
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    Page signedIn(BrowserContext window, String province, String username) {
        Page page = window.newPage();
        Chromium.signIn(page, url(""), province, username);
        return page;
    }

    /** Somebody with several posts, who chooses the one of which the button tells so. */
    Page signedIn(BrowserContext window, String province, String username, String post) {
        Page page = signedIn(window, province, username);
        page.locator(".dv-choice")
                .filter(new Locator.FilterOptions().setHasText(post))
                .click();
        assertThat(page.locator(".dv-welcome")).containsText(post.replaceFirst(" – .*", ""), PATIENT);
        return page;
    }

    /** Opens an address, without the slash before it, and waits for what its head says. */
    void go(Page page, String address, String head) {
        page.navigate(url("/" + address));
        assertThat(page.locator(".dv-page-header")).containsText(head, PATIENT);
    }

    static void reads(Page page, String text) {
        assertThat(page.locator("#dv-content")).containsText(text, PATIENT);
    }

    static void isTold(Page page, String text) {
        assertThat(page.locator("vaadin-notification-card").last()).containsText(text, PATIENT);
    }

    /** The button with just this name; in a dialog's foot where one is open. */
    static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click(new Locator.ClickOptions().setTimeout(Chromium.PATIENT));
    }
}
