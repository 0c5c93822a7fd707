package vn.danvan.identity.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.identity.server.guard.PasswordPolicy;
import vn.danvan.identity.sessions.OwnSessions;
import vn.danvan.tenancy.CurrentTenant;

/** A new password: in place of a first one before anything else, or whenever the person wants. */
@Controller
class PasswordController {

    private final SignInSteps steps;
    private final Passwords passwords;
    private final PasswordPolicy policy;
    private final CurrentPassword current;
    private final OwnSessions sessions;
    private final ProvincePage province;

    PasswordController(
            SignInSteps steps,
            Passwords passwords,
            PasswordPolicy policy,
            CurrentPassword current,
            OwnSessions sessions,
            ProvincePage province) {
        this.steps = steps;
        this.passwords = passwords;
        this.policy = policy;
        this.current = current;
        this.sessions = sessions;
        this.province = province;
    }

    @GetMapping("/{tenant}/doi-mat-khau")
    String page(HttpServletRequest request, Model model) {
        Optional<String> person = steps.whoMayChange(Step.NEW_PASSWORD, request);
        return person.isEmpty() ? toSignIn() : page(person.get(), request, model);
    }

    @PostMapping("/{tenant}/doi-mat-khau")
    String change(
            @RequestParam(required = false) @Nullable String current,
            @RequestParam String password,
            @RequestParam String repeat,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<String> person = steps.whoMayChange(Step.NEW_PASSWORD, request);
        if (person.isEmpty()) {
            return toSignIn();
        }
        Optional<PendingSignIn> pending = steps.pendingAt(Step.NEW_PASSWORD, request);
        Optional<String> problem = pending.isPresent()
                ? Optional.empty()
                : this.current.problemWith(person.get(), current == null ? "" : current, request);
        if (problem.isEmpty()) {
            problem = password.equals(repeat)
                    ? passwords.change(person.get(), password)
                    : Optional.of("identity.password.repeat-differs");
        }
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("problem", problem.get());
            return page(person.get(), request, model);
        }
        sessions.endOthers(CurrentTenant.required(), person.get());
        return pending.isPresent()
                ? steps.advance(pending.get(), request, response)
                : Step.NEW_PASSWORD.redirect() + "?xong";
    }

    private String page(String person, HttpServletRequest request, Model model) {
        province.dress(model);
        model.addAttribute("username", person);
        model.addAttribute("minimum", policy.minimum());
        model.addAttribute("forced", steps.pendingAt(Step.NEW_PASSWORD, request).isPresent());
        return "new-password";
    }

    static String toSignIn() {
        return "redirect:" + SignInController.path(CurrentTenant.required());
    }
}
