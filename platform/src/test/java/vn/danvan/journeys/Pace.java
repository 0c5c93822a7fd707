package vn.danvan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long screens take to show what somebody did on another one, by the clock that all browsers of a machine share. */
final class Pace {

    private static final String WATCH = """
            words => {
              window.dvSeen = null;
              const look = () => {
                if (window.dvSeen === null && document.querySelector('#dv-content')?.innerText.includes(words)) {
                  window.dvSeen = Date.now();
                }
              };
              new MutationObserver(look).observe(document.body,
                { subtree: true, childList: true, characterData: true, attributes: true });
            }""";

    private final List<Double> taken = new ArrayList<>();

    /** Presses a key on one screen, and waits until all others show these words. */
    void follow(Page acting, String key, String words, Page... following) {
        for (Page page : following) {
            page.evaluate(WATCH, words);
        }
        acting.evaluate("document.addEventListener('keydown', () => window.dvPressed = Date.now(),"
                + " { capture: true, once: true })");
        acting.keyboard().press(key);
        double pressed = ((Number) acting.evaluate("window.dvPressed")).doubleValue();
        for (Page page : following) {
            page.waitForFunction("window.dvSeen !== null");
            taken.add(((Number) page.evaluate("window.dvSeen")).doubleValue() - pressed);
        }
    }

    /** Half of them within a second; single ones may meet a machine that is busy with other things. */
    void requireWithinASecond() {
        assertThat(taken).hasSizeGreaterThan(6);
        List<Double> sorted = new ArrayList<>(taken);
        Collections.sort(sorted);
        assertThat(sorted.get(sorted.size() / 2)).as("milliseconds: %s", sorted).isLessThanOrEqualTo(1_000);
    }
}
