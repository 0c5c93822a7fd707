package vn.danvan.notices;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Notices in words, for screens, REST and mails alike. */
@Component
public class NoticeTexts {

    private final MessageSource texts;

    NoticeTexts(MessageSource texts) {
        this.texts = texts;
    }

    /** What happened. */
    public String title(Notice notice, Locale locale) {
        return text(
                "notices.kind." + notice.kind().key(),
                locale,
                notice.arguments().toArray());
    }

    /** Why this person is told. */
    public String why(Notice notice, Locale locale) {
        return text("notices.why." + notice.kind().key(), locale);
    }

    /** What it is about: the task or the plan; what was said in the second line, empty where nothing was. */
    public String about(Notice notice, Locale locale) {
        return text(
                "notices.about." + notice.kind().key(),
                locale,
                notice.arguments().toArray());
    }

    public String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
