package vn.danvan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Somebody without a mouse: goes by Tab to what has a name, and sees at each stop where that is. */
record Keys(Page page) {

    private static final int FAR = 400;
    private static final String NAME = """
            () => {
              const at = document.activeElement;
              const labels = at.labels ? [...at.labels].map(each => each.textContent).join(' ') : '';
              const by = (at.getAttribute('aria-labelledby') || '').split(' ')
                  .map(id => id && document.getElementById(id)?.textContent || '').join(' ');
              return (at.getAttribute('aria-label') || labels || by || at.innerText || '').trim();
            }""";
    /** The ring is drawn around the field that holds the input, be it in a shadow. */
    private static final String SHOWN = """
            () => {
              const at = document.activeElement;
              const host = at.closest('[focus-ring], [focused]') || at;
              const parts = [at, host, ...(host.shadowRoot ? host.shadowRoot.querySelectorAll('*') : [])];
              return parts.some(each => {
                const style = getComputedStyle(each);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
              });
            }""";

    /** @param name the whole of it, as one who cannot see it is told */
    Keys to(Pattern name) {
        for (int step = 0; step < FAR; step++) {
            page.keyboard().press("Tab");
            if (name.matcher(String.valueOf(page.evaluate(NAME))).matches()) {
                assertThat((Boolean) page.evaluate(SHOWN))
                        .as("visible focus on " + name)
                        .isTrue();
                return this;
            }
        }
        throw new AssertionError("Tab does not lead to " + name);
    }

    Keys to(String start) {
        return to(Pattern.compile(Pattern.quote(start) + "[\\s\\S]*"));
    }

    void press() {
        page.keyboard().press("Enter");
    }

    void write(String text) {
        page.keyboard().insertText(text);
    }
}
