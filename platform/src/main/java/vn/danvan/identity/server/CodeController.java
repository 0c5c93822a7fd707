package vn.danvan.identity.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.identity.server.guard.Guess;
import vn.danvan.identity.server.guard.KnownDevices;
import vn.danvan.identity.server.guard.SignInThrottle;
import vn.danvan.identity.server.guard.SignInThrottle.Admission;

/** After the password: the code from the phone, or one from the sheet for the day when the phone is lost. */
@Controller
class CodeController {

    private final SignInSteps steps;
    private final SecondFactors factors;
    private final SignInThrottle throttle;
    private final KnownDevices devices;
    private final ProvincePage province;

    CodeController(
            SignInSteps steps,
            SecondFactors factors,
            SignInThrottle throttle,
            KnownDevices devices,
            ProvincePage province) {
        this.steps = steps;
        this.factors = factors;
        this.throttle = throttle;
        this.devices = devices;
        this.province = province;
    }

    /** Whoever has nothing to prove here is led on. */
    @GetMapping("/{tenant}/ma-xac-thuc")
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (steps.pendingAt(Step.CODE, request).isEmpty()) {
            return steps.resume(request, response).orElseGet(PasswordController::toSignIn);
        }
        province.dress(model);
        return "code";
    }

    @PostMapping("/{tenant}/ma-xac-thuc")
    String check(@RequestParam String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<PendingSignIn> pending = steps.pendingAt(Step.CODE, request);
        if (pending.isEmpty()) {
            return PasswordController.toSignIn();
        }
        String username = pending.get().username();
        Admission admission = throttle.admitCode(Guess.by(username, devices, request));
        if (!admission.granted()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("minutes", admission.minutes());
            return page(request, response, model);
        }
        if (factors.takes(username, code)) {
            admission.succeeded();
            return steps.advance(pending.get().withSecondFactor(), request, response);
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("wrong", true);
        return page(request, response, model);
    }
}
