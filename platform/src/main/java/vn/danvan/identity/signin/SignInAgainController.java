package vn.danvan.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.danvan.identity.Acting;
import vn.danvan.identity.NobodyActs;
import vn.danvan.identity.PostHolder;
import vn.danvan.identity.server.issuer.ProvinceSecurityContexts;
import vn.danvan.identity.sessions.OwnSessions;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantProfiles;

/**
 * Signing in once more in a window of its own, while the pages of the session stay open elsewhere. It is a sign-in like
 * any other: the issuer asks for everything, and the session gets a new id and a new beginning.
 *
 * @see "ADR 0020: signing in again over the same page"
 */
@Controller
public class SignInAgainController {

    public static final String PATH = "/phien-dang-nhap/dang-nhap-lai";

    private static final String BEFORE = Before.class.getName();

    private final OwnSessions sessions;
    private final TenantProfiles profiles;
    private final HttpSessionRequestCache goals = new HttpSessionRequestCache();

    SignInAgainController(OwnSessions sessions, TenantProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    /** Asked before the sign-in and after it; what lies between them shows in the session's place on the list. */
    @GetMapping(PATH)
    String again(HttpServletRequest request, HttpServletResponse response, Model model) {
        PostHolder person = Acting.holder().orElseThrow(NobodyActs::new);
        UUID now = sessions.current().orElseThrow(NobodyActs::new);
        HttpSession session = request.getSession();
        if (session.getAttribute(BEFORE) instanceof Before before
                && !before.session().equals(now)) {
            session.removeAttribute(BEFORE);
            model.addAttribute("accent", profiles.of(person.tenant()).accent());
            return before.isOf(person) ? "signed-in-again" : "redirect:/";
        }
        session.setAttribute(BEFORE, new Before(person.tenant(), person.username(), now));
        goals.saveRequest(request, response);
        ProvinceSecurityContexts.forget(person.tenant(), session);
        return "redirect:/oauth2/authorization/" + person.tenant() + "?khac";
    }

    private record Before(TenantId tenant, String username, UUID session) implements Serializable {

        /** The same name may be somebody else's in another province. */
        boolean isOf(PostHolder person) {
            return tenant.equals(person.tenant()) && username.equals(person.username());
        }
    }
}
