package vn.danvan.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The pages' texts come from the same source as everybody's. */
@Component
class PageTexts implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient MessageSource texts;

    PageTexts(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Translations.VIETNAMESE, Locale.ENGLISH);
    }

    @Override
    public Locale getDefaultLocale() {
        return Translations.VIETNAMESE;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Translations.VIETNAMESE;
        return String.valueOf(texts.getMessage(key, values, key, language));
    }
}
