package vn.danvan.publicpage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The address alone says the language, so that whoever gets an address from somebody sees what that person saw. */
final class PublicLanguage {

    /** As everywhere else on the platform. */
    static final String PARAMETER = "ngon-ngu";

    private PublicLanguage() {}

    static Locale of(HttpServletRequest request) {
        return "en".equals(request.getParameter(PARAMETER)) ? Locale.ENGLISH : Locale.of("vi");
    }
}
