package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import vn.danvan.meeting.MeetingTools;

/** The screens of one meeting, each in a browser of its own. */
final class MeetingScreens {

    static final ContainsTextOptions PATIENT = new ContainsTextOptions().setTimeout(Chromium.PATIENT);

    /** A screen follows within a second; what the browsers of this machine need beside it is not the platform's. */
    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(3_000);

    private final MeetingTools tools;
    private final String base;

    MeetingScreens(MeetingTools tools, int port) {
        this.tools = tools;
        this.base = "http://localhost:" + port;
    }

    /** @param screen such as {@code /man-chieu}; empty for the console */
    Page open(BrowserContext window, int member, String screen) {
        Page page = window.newPage();
        Chromium.signIn(page, base, "Khánh Hòa", tools.council.usernames().get(member));
        return again(page, screen);
    }

    Page again(Page page, String screen) {
        page.navigate(base + "/phien-hop/" + tools.meeting + screen);
        assertThat(page.locator("#dv-content")).containsText("Phiên họp thử", PATIENT);
        return page;
    }

    static void says(Page page, String text) {
        assertThat(page.locator("#dv-content")).containsText(text, SOON);
    }

    static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** A key of the chair's, wherever the focus is. */
    static void key(Page console, String key) {
        console.keyboard().press(key);
    }
}
