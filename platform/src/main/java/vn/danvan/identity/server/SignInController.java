package vn.danvan.identity.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.identity.SecurityEvent;
import vn.danvan.identity.SecurityEvents;
import vn.danvan.identity.server.guard.Guess;
import vn.danvan.identity.server.guard.KnownDevices;
import vn.danvan.identity.server.guard.SignInThrottle;
import vn.danvan.identity.server.guard.SignInThrottle.Admission;
import vn.danvan.identity.server.issuer.ProvinceAccounts;
import vn.danvan.identity.settings.DemoMode;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenantconfig.TenantConfiguration;

/** The page on which a person names an account of one province. Right and wrong names get the same answer. */
@Controller
public class SignInController {

    private static final Pattern PATH =
            Pattern.compile("/[a-z0-9-]+/(dang-nhap|ma-xac-thuc|xac-thuc-hai-buoc|doi-mat-khau)");

    private final AuthenticationManager accounts;
    private final SignInThrottle throttle;
    private final KnownDevices devices;
    private final SignInSteps steps;
    private final ProvincePage province;
    private final DemoMode demo;
    private final SecurityEvents events;

    SignInController(
            ProviderManager accounts,
            SignInThrottle throttle,
            KnownDevices devices,
            SignInSteps steps,
            ProvincePage province,
            DemoMode demo,
            SecurityEvents events) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.devices = devices;
        this.steps = steps;
        this.province = province;
        this.demo = demo;
        this.events = events;
    }

    public static boolean matches(String path) {
        return PATH.matcher(path).matches();
    }

    public static String path(TenantId tenant) {
        return "/" + tenant + "/dang-nhap";
    }

    @GetMapping("/{tenant}/dang-nhap")
    String page(Model model) {
        TenantConfiguration profile = province.dress(model);
        model.addAttribute("accounts", demo.on() ? profile.accounts() : List.of());
        model.addAttribute("password", demo.on() ? DemoMode.PASSWORD : "");
        return "sign-in";
    }

    @PostMapping("/{tenant}/dang-nhap")
    String signIn(
            @RequestParam String username,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes again) {
        String name = ProvinceAccounts.name(username);
        Admission admission = throttle.admit(Guess.by(name, devices, request));
        if (!admission.granted()) {
            model.addAttribute("username", name);
            return later(admission, response, model);
        }
        try {
            Authentication known =
                    accounts.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
            admission.succeeded();
            return steps.passwordWasRight(known, request, response);
        } catch (AuthenticationException refused) {
            events.record(
                    admission.last() ? SecurityEvent.SIGN_IN_THROTTLED : SecurityEvent.SIGN_IN_REFUSED, name, null);
            again.addFlashAttribute("username", name);
            return "redirect:" + path(CurrentTenant.required()) + "?error";
        }
    }

    /** Answered without a look at the account, and without keeping anything for the caller. */
    private String later(Admission admission, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(
                HttpHeaders.RETRY_AFTER, String.valueOf(admission.pause().toSeconds() + 1));
        model.addAttribute("minutes", admission.minutes());
        return page(model);
    }
}
