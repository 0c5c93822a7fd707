package vn.danvan.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Language and brightness, kept in cookies of this browser so that they hold before and after sign-in. */
final class Preferences {

    private static final String LANGUAGE = "dv-language";
    private static final String SCHEME = "dv-scheme";
    private static final String DARK = "dark";
    private static final int KEPT_SECONDS = (int) Duration.ofDays(365).toSeconds();

    private Preferences() {}

    static Locale language() {
        return cookie(LANGUAGE)
                .filter(Locale.ENGLISH.getLanguage()::equals)
                .map(Locale::of)
                .orElse(Translations.VIETNAMESE);
    }

    static void keepLanguage(Locale language) {
        keep(LANGUAGE, language.getLanguage());
    }

    static ColorScheme.Value scheme() {
        return cookie(SCHEME).filter(DARK::equals).isPresent() ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT;
    }

    static void keepScheme(ColorScheme.Value scheme) {
        keep(SCHEME, scheme == ColorScheme.Value.DARK ? DARK : "light");
    }

    private static Optional<String> cookie(String name) {
        VaadinRequest request = VaadinService.getCurrentRequest();
        Cookie[] cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void keep(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(KEPT_SECONDS);
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (response != null) {
            response.addCookie(cookie);
        }
    }
}
