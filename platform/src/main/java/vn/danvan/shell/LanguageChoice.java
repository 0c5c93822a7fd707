package vn.danvan.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * Pages are Vietnamese until a person chooses otherwise, whatever language the browser was installed in; a caller of the
 * API says its language in Accept-Language.
 */
@Component("localeResolver")
class LanguageChoice implements LocaleResolver, WebMvcConfigurer {

    private static final String NAME = "ngon-ngu";

    private final CookieLocaleResolver chosen = new CookieLocaleResolver(NAME);

    LanguageChoice() {
        chosen.setDefaultLocale(Translations.VIETNAMESE);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (isPublic(request)) {
            return "en".equals(request.getParameter(NAME)) ? Locale.ENGLISH : Translations.VIETNAMESE;
        }
        if (!request.getServletPath().startsWith("/api/")) {
            return chosen.resolveLocale(request);
        }
        String wanted = request.getHeader("Accept-Language");
        return wanted != null && wanted.startsWith("en") ? Locale.ENGLISH : Translations.VIETNAMESE;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (!isPublic(request)) {
            chosen.setLocale(request, response, locale);
        }
    }

    /** There the address alone says the language: no cookie is set, and answers can be kept for everybody. */
    private static boolean isPublic(HttpServletRequest request) {
        return request.getServletPath().startsWith("/cong-khai/");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName(NAME);
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }
}
