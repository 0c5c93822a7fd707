package vn.danvan.shell;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** One source of texts for pages, REST and mails: Vietnamese complete, English second. */
@Configuration(proxyBeanMethods = false)
class Translations {

    static final Locale VIETNAMESE = Locale.of("vi");

    /** A file per module; a module that gains texts is added here. */
    static final List<String> MODULES = List.of(
            "identity",
            "shared",
            "shell",
            "uikit",
            "organisation",
            "documents",
            "plans",
            "workdays",
            "intake",
            "scoring",
            "models",
            "council",
            "meeting",
            "audit",
            "idempotency",
            "notices",
            "operator",
            "views",
            "replication",
            "library",
            "publicpage",
            "recognition");

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(
                MODULES.stream().map(module -> "translations/" + module).toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
