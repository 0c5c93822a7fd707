package vn.danvan.operator.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.identity.codes.QrCode;
import vn.danvan.identity.codes.TimeCodes;
import vn.danvan.operator.Operator;
import vn.danvan.operator.signin.Console;
import vn.danvan.operator.signin.ConsoleDoor;

/** The phone beside the password: its code at each sign-in, and setting it up. */
@Controller
class PhonePages {

    /** What a page shows becomes the account's only when a code proves that the phone has it. */
    private static final String SECRET = "OPERATOR_NEW_SECRET";

    private final ConsoleDoor door;

    PhonePages(ConsoleDoor door) {
        this.door = door;
    }

    @GetMapping(Console.CODE)
    String code() {
        return "operator/code";
    }

    @PostMapping(Console.CODE)
    String show(@RequestParam String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        return switch (door.showCode(code, request)) {
            case ConsoleDoor.Answer.In in -> "redirect:" + Console.HOME;
            case ConsoleDoor.Answer.Wrong wrong -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                model.addAttribute("wrong", true);
                yield "operator/code";
            }
            case ConsoleDoor.Answer.Later later -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                model.addAttribute("minutes", later.minutes());
                yield "operator/code";
            }
        };
    }

    @GetMapping(Console.SECOND_FACTOR)
    String setUp(HttpServletRequest request, Model model) {
        boolean on = door.hasPhone();
        model.addAttribute("on", on);
        if (!on) {
            String secret = TimeCodes.base32(secret(request.getSession()));
            model.addAttribute("secret", secret.replaceAll("(.{4})(?=.)", "$1 "));
            model.addAttribute("qr", QrCode.of(address(Operator.required().username(), secret)));
        }
        return "operator/second-factor";
    }

    @PostMapping(Console.SECOND_FACTOR)
    String turnOn(@RequestParam String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        HttpSession session = request.getSession();
        Optional<List<String>> codes = door.setUpPhone(secret(session), code, request);
        if (codes.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("wrong", !door.hasPhone());
            return setUp(request, model);
        }
        session.removeAttribute(SECRET);
        model.addAttribute("codes", codes.get());
        return "operator/recovery-codes";
    }

    private static byte[] secret(HttpSession session) {
        if (session.getAttribute(SECRET) instanceof byte[] shown) {
            return shown;
        }
        byte[] secret = TimeCodes.newSecret();
        session.setAttribute(SECRET, secret);
        return secret;
    }

    /** What authenticator apps read; without marks, as some apps show them wrongly. */
    private static String address(String username, String secret) {
        String issuer = "Dan%20Van%20Console";
        return "otpauth://totp/" + issuer + ":" + URLEncoder.encode(username, StandardCharsets.UTF_8) + "?secret="
                + secret + "&issuer=" + issuer;
    }
}
