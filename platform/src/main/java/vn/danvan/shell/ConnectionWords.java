package vn.danvan.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the browser says of itself while it cannot reach us, or when it and we no longer agree: all of it is English otherwise. */
@Component
class ConnectionWords {

    private final PageTexts texts;

    ConnectionWords(PageTexts texts) {
        this.texts = texts;
    }

    /** @param asked in whose language */
    SystemMessages whenItFails(Locale asked) {
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setInternalErrorCaption(say("shell.connection.failed", asked));
        words.setInternalErrorMessage(say("shell.connection.failed.advice", asked));
        words.setSyncErrorCaption(say("shell.connection.apart", asked));
        words.setSyncErrorMessage(say("shell.connection.apart.advice", asked));
        words.setCookiesDisabledCaption(say("shell.connection.cookies", asked));
        words.setCookiesDisabledMessage(say("shell.connection.cookies.advice", asked));
        // By default the page is loaded anew without a word, and what was typed is gone
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(say("identity.ending.over", asked));
        words.setSessionExpiredMessage(say("shell.connection.over.advice", asked));
        return words;
    }

    void tell(UI window) {
        ReconnectDialogConfiguration lost = window.getReconnectDialogConfiguration();
        lost.setDialogText(say("shell.connection.lost", window.getLocale()));
        lost.setDialogTextGaveUp(say("shell.connection.given-up", window.getLocale()));
        window.getPage()
                .executeJs(
                        "if (window.Vaadin.connectionIndicator) { window.Vaadin.connectionIndicator.onlineText = $0; }",
                        say("shell.connection.restored", window.getLocale()));
    }

    private String say(String key, Locale asked) {
        return texts.getTranslation(key, asked);
    }
}
