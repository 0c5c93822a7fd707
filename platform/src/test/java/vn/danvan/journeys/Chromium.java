package vn.danvan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A real browser, and what every journey does in it: come in as somebody, and look at what is shown. It takes seconds to
 * start and is one for all journeys of a JVM; what they must not share, a window keeps for itself.
 */
final class Chromium implements AutoCloseable {

    static final double PATIENT = 20_000;
    private static final int HEIGHT = 800;

    /** The same browser without what a person in front of it would need; a page costs it a quarter less. */
    private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");

    private static final Path FULL = Path.of("/usr/bin/chromium");
    private static @Nullable Browser running;

    private final Browser browser = running();

    private static synchronized Browser running() {
        Browser known = running;
        if (known == null || !known.isConnected()) {
            known = Playwright.create()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Files.exists(SHELL) ? SHELL : FULL)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
            running = known;
        }
        return known;
    }

    BrowserContext window(int width) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setLocale("vi-VN"));
    }

    /** As somebody whose browser runs no script, or is not allowed to. */
    BrowserContext windowWithoutScripts(int width) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setLocale("vi-VN")
                .setJavaScriptEnabled(false));
    }

    /** From the first address to the frame, or to the question in which post to act. */
    static void signIn(Page page, String base, String province, String username, String password) {
        page.navigate(base + "/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(province)))
                .click();
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("button[type=submit]").click();
    }

    static void signIn(Page page, String base, String province, String username) {
        signIn(page, base, province, username, "danvan");
        page.locator("vaadin-app-layout").waitFor(new Locator.WaitForOptions().setTimeout(PATIENT));
    }

    /** Keeps a picture; nothing scrolls sideways, and axe has no serious objection. */
    static void look(Page page, String picture) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/" + picture + ".png")));
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                .as("no sideways scrolling on " + picture)
                .isTrue();
        // Our pages have no frames, whose findings another page would put together, and nobody reads what is right
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        List<String> serious = new AxeBuilder(page)
                .setLegacyMode(true).options(violations).analyze().getViolations().stream()
                        .filter(rule -> "serious".equals(rule.getImpact()) || "critical".equals(rule.getImpact()))
                        .map(Chromium::told)
                        .toList();
        assertThat(serious).as("axe on " + picture).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /** Closes the windows that are open; the browser goes with the JVM. */
    @Override
    public void close() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }
}
