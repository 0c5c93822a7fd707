package vn.danvan.identity.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.identity.DemoMode;
import vn.danvan.identity.SecurityEvent;
import vn.danvan.identity.SecurityEvents;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantProfiles;

/** The page on which a person names an account of one province. Right and wrong names get the same answer. */
@Controller
class SignInController {

    private static final Pattern PATH = Pattern.compile("/[a-z0-9-]+/dang-nhap");

    private final AuthenticationManager accounts;
    private final ProvinceSecurityContexts contexts;
    private final ProvinceRequestCache saved;
    private final TenantProfiles profiles;
    private final DemoMode demo;
    private final SecurityEvents events;
    private final Clock clock;

    SignInController(
            ProviderManager accounts,
            ProvinceSecurityContexts contexts,
            ProvinceRequestCache saved,
            TenantProfiles profiles,
            DemoMode demo,
            SecurityEvents events,
            Clock clock) {
        this.accounts = accounts;
        this.contexts = contexts;
        this.saved = saved;
        this.profiles = profiles;
        this.demo = demo;
        this.events = events;
        this.clock = clock;
    }

    static boolean matches(String path) {
        return PATH.matcher(path).matches();
    }

    static String path(TenantId tenant) {
        return "/" + tenant + "/dang-nhap";
    }

    @GetMapping("/{tenant}/dang-nhap")
    String page(@PathVariable String tenant, Model model) {
        var profile = profiles.of(CurrentTenant.required());
        model.addAttribute("tenant", tenant);
        model.addAttribute("province", profile.nameOn(LocalDate.now(clock)));
        model.addAttribute("accent", profile.accent());
        model.addAttribute("accounts", demo.on() ? profile.accounts() : java.util.List.of());
        model.addAttribute("password", demo.on() ? DemoMode.PASSWORD : "");
        return "sign-in";
    }

    @PostMapping("/{tenant}/dang-nhap")
    String signIn(
            @PathVariable String tenant,
            @RequestParam String username,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes again) {
        try {
            Authentication known = accounts.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(username.strip(), password));
            request.getSession();
            request.changeSessionId();
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(known);
            contexts.saveContext(context, request, response);
            SavedRequest goal = saved.getRequest(request, response);
            return "redirect:" + (goal == null ? "/oauth2/authorization/" + tenant : goal.getRedirectUrl());
        } catch (AuthenticationException refused) {
            events.record(SecurityEvent.SIGN_IN_REFUSED, username.strip(), null);
            again.addFlashAttribute("username", username.strip());
            return "redirect:" + path(CurrentTenant.required()) + "?error";
        }
    }
}
