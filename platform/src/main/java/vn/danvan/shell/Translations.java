package vn.danvan.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All modules' texts for screens, sign-in pages and REST alike. Every text is a {@link MessageFormat}, with or without
 * arguments, so that one rule for apostrophes holds.
 */
@Component("messageSource")
class Translations extends AbstractMessageSource implements I18NProvider {

    private static final long serialVersionUID = 1L;
    private static final String ENGLISH_FILE = "_en.properties";
    static final Locale VIETNAMESE = Locale.of("vi");

    private final transient Map<String, String> vietnamese = new HashMap<>();
    private final transient Map<String, String> english = new HashMap<>();

    Translations() {
        setAlwaysUseMessageFormat(true);
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:translations/*.properties")) {
                boolean inEnglish = Objects.requireNonNull(file.getFilename()).endsWith(ENGLISH_FILE);
                read(file).forEach((key, text) -> (inEnglish ? english : vietnamese).put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(VIETNAMESE, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Objects.requireNonNull(getMessage(key, arguments, key, locale));
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String key, Locale locale) {
        boolean inEnglish = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        String text = inEnglish ? english.getOrDefault(key, vietnamese.get(key)) : vietnamese.get(key);
        return text == null ? null : new MessageFormat(text, inEnglish ? Locale.ENGLISH : VIETNAMESE);
    }
}
