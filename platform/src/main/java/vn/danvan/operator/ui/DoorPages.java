package vn.danvan.operator.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.identity.entrance.SignInDefences;
import vn.danvan.identity.settings.DemoMode;
import vn.danvan.operator.DemoOperators;
import vn.danvan.operator.OperatorAccounts;
import vn.danvan.operator.signin.Console;
import vn.danvan.operator.signin.ConsoleDoor;

/** In, out, and the password. Right and wrong names get the same answer. */
@Controller
class DoorPages {

    private final ConsoleDoor door;
    private final DemoOperators demo;
    private final SignInDefences defences;

    DoorPages(ConsoleDoor door, DemoOperators demo, SignInDefences defences) {
        this.door = door;
        this.demo = demo;
        this.defences = defences;
    }

    @GetMapping(Console.SIGN_IN)
    String page(Model model) {
        model.addAttribute("accounts", demo.shown());
        model.addAttribute("password", DemoMode.PASSWORD);
        return "operator/sign-in";
    }

    @PostMapping(Console.SIGN_IN)
    String enter(
            @RequestParam String username,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes again) {
        String name = OperatorAccounts.name(username);
        return switch (door.enter(name, password, request, response)) {
            case ConsoleDoor.Answer.In in -> "redirect:" + Console.HOME;
            case ConsoleDoor.Answer.Wrong wrong -> {
                again.addFlashAttribute("username", name);
                yield "redirect:" + Console.SIGN_IN + "?error";
            }
            case ConsoleDoor.Answer.Later later -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                model.addAttribute("username", name);
                model.addAttribute("minutes", later.minutes());
                yield page(model);
            }
        };
    }

    @PostMapping(Console.SIGN_OUT)
    String leave(HttpServletRequest request) {
        door.leave(request);
        return "redirect:" + Console.SIGN_IN;
    }

    @GetMapping(Console.NEW_PASSWORD)
    String passwordPage(Model model) {
        model.addAttribute("minimum", defences.shortestPassword());
        return "operator/password";
    }

    @PostMapping(Console.NEW_PASSWORD)
    String changePassword(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String repeat,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        Optional<String> problem = door.changePassword(current, password, repeat, request);
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("problem", problem.get());
            return passwordPage(model);
        }
        after.addFlashAttribute("done", "identity.password.done");
        return "redirect:" + Console.HOME;
    }
}
