package vn.danvan.identity.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.identity.codes.QrCode;
import vn.danvan.identity.codes.TimeCodes;
import vn.danvan.identity.sessions.OwnSessions;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenantconfig.TenantConfiguration;

/** Turns codes from the phone on and off. Whoever is signed in already shows the password again. */
@Controller
class SecondFactorController {

    private final SignInSteps steps;
    private final SecondFactors factors;
    private final CurrentPassword current;
    private final OwnSessions sessions;
    private final ProvincePage province;

    SecondFactorController(
            SignInSteps steps,
            SecondFactors factors,
            CurrentPassword current,
            OwnSessions sessions,
            ProvincePage province) {
        this.steps = steps;
        this.factors = factors;
        this.current = current;
        this.sessions = sessions;
        this.province = province;
    }

    @GetMapping("/{tenant}/xac-thuc-hai-buoc")
    String page(HttpServletRequest request, Model model) {
        return steps.whoMayChange(Step.SECOND_FACTOR, request)
                .map(person -> page(person, request, model))
                .orElseGet(PasswordController::toSignIn);
    }

    @PostMapping(path = "/{tenant}/xac-thuc-hai-buoc", params = "bat")
    String turnOn(
            @RequestParam(required = false) @Nullable String current,
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<String> person = steps.whoMayChange(Step.SECOND_FACTOR, request);
        Optional<byte[]> secret = NewSecret.find(request);
        if (person.isEmpty() || secret.isEmpty() || factors.isOn(person.get())) {
            return PasswordController.toSignIn();
        }
        Optional<String> problem = passwordProblem(person.get(), current, request);
        if (problem.isPresent()) {
            return again(problem.get(), person.get(), request, response, model);
        }
        Optional<List<String>> codes = factors.turnOn(person.get(), secret.get(), code);
        if (codes.isEmpty()) {
            return again("identity.code.wrong", person.get(), request, response, model);
        }
        NewSecret.forget(request);
        steps.secondFactorWasShown(request);
        sessions.endOthers(CurrentTenant.required(), person.get());
        return sheet(codes.get(), model);
    }

    @PostMapping(path = "/{tenant}/xac-thuc-hai-buoc", params = "tat")
    String turnOff(
            @RequestParam String current, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<String> person = steps.signedIn();
        if (person.isEmpty() || factors.isRequired(person.get())) {
            return PasswordController.toSignIn();
        }
        Optional<String> problem = passwordProblem(person.get(), current, request);
        if (problem.isPresent()) {
            return again(problem.get(), person.get(), request, response, model);
        }
        factors.turnOff(person.get());
        return Step.SECOND_FACTOR.redirect();
    }

    @PostMapping(path = "/{tenant}/xac-thuc-hai-buoc", params = "ma-moi")
    String renew(@RequestParam String current, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<String> person = steps.signedIn();
        if (person.isEmpty() || !factors.isOn(person.get())) {
            return PasswordController.toSignIn();
        }
        Optional<String> problem = passwordProblem(person.get(), current, request);
        return problem.isPresent()
                ? again(problem.get(), person.get(), request, response, model)
                : sheet(factors.renewRecoveryCodes(person.get()), model);
    }

    private Optional<String> passwordProblem(String person, @Nullable String typed, HttpServletRequest request) {
        return steps.pendingAt(Step.SECOND_FACTOR, request).isPresent()
                ? Optional.empty()
                : current.problemWith(person, typed == null ? "" : typed, request);
    }

    private String again(
            String problem, String person, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("problem", problem);
        return page(person, request, model);
    }

    private String page(String person, HttpServletRequest request, Model model) {
        TenantConfiguration profile = province.dress(model);
        boolean on = factors.isOn(person);
        model.addAttribute("on", on);
        model.addAttribute("required", factors.isRequired(person));
        model.addAttribute(
                "forced", steps.pendingAt(Step.SECOND_FACTOR, request).isPresent());
        if (on) {
            model.addAttribute("left", factors.recoveryCodesLeft(person));
        } else {
            String secret = TimeCodes.base32(NewSecret.of(request));
            model.addAttribute("secret", secret.replaceAll("(.{4})(?=.)", "$1 "));
            model.addAttribute("qr", QrCode.of(address(profile.id(), person, secret)));
        }
        return "second-factor";
    }

    private String sheet(List<String> codes, Model model) {
        province.dress(model);
        model.addAttribute("codes", codes);
        return "recovery-codes";
    }

    /** What authenticator apps read; the name of the province without marks, as some apps show them wrongly. */
    private static String address(String province, String person, String secret) {
        String issuer =
                URLEncoder.encode("Dan Van " + province, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + issuer + ":" + URLEncoder.encode(person, StandardCharsets.UTF_8) + "?secret="
                + secret + "&issuer=" + issuer;
    }
}
