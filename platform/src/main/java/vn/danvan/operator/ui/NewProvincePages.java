package vn.danvan.operator.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.operator.ProvinceAdministration;
import vn.danvan.shared.DomainProblem;
import vn.danvan.tenantconfig.ConfigurationProblem;
import vn.danvan.tenantconfig.TenantConfiguration;

/**
 * The wizard: name, details, first administrator. Nothing is kept between the steps but in the form itself, and nothing
 * is made before the last one.
 */
@Controller
class NewProvincePages {

    private final ProvinceAdministration provinces;
    private final ProvinceChecks checks;
    private final ProvinceDefaults defaults;
    private final ProvinceFiles files;
    private final Clock clock;

    NewProvincePages(
            ProvinceAdministration provinces,
            ProvinceChecks checks,
            ProvinceDefaults defaults,
            ProvinceFiles files,
            Clock clock) {
        this.provinces = provinces;
        this.checks = checks;
        this.defaults = defaults;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/van-hanh/tinh-moi")
    String begin(ProvinceForm form, Model model) {
        return page(Step.NAME, form, Map.of(), model);
    }

    @PostMapping("/van-hanh/tinh-moi")
    String go(
            @RequestParam Step step,
            @RequestParam(defaultValue = "false") boolean back,
            @ModelAttribute ProvinceForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (back) {
            return page(step.before(), form, Map.of(), model);
        }
        for (Step each : Step.values()) {
            Map<String, String> wrong = each.compareTo(step) <= 0 ? checks.of(each, form) : Map.of();
            if (!wrong.isEmpty()) {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                return page(each, form, wrong, model);
            }
        }
        return switch (step) {
            case NAME -> page(Step.DETAILS, defaults.complete(form), Map.of(), model);
            case DETAILS -> page(Step.ADMINISTRATOR, form, Map.of(), model);
            case ADMINISTRATOR -> make(form, request, response, model);
        };
    }

    private String make(ProvinceForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        try {
            Optional<String> password = provinces.open(files.of(form), account(form, LocalDate.now(clock)));
            model.addAttribute("province", form.name());
            return password.isEmpty()
                    ? "redirect:/van-hanh/tinh/" + form.id() + "?dang-do"
                    : handOver(form.id(), form.username(), password.get(), request, model);
        } catch (ConfigurationProblem wrong) {
            model.addAttribute("problems", wrong.errors());
        } catch (DomainProblem wrong) {
            model.addAttribute("problem", wrong.key());
            model.addAttribute("problemArguments", wrong.arguments().toArray());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(Step.ADMINISTRATOR, form, Map.of(), model);
    }

    /** The one page that ever shows the password. */
    static String handOver(String id, String username, String password, HttpServletRequest request, Model model) {
        String address = request.getRequestURL().toString();
        model.addAttribute("id", id);
        model.addAttribute("username", username);
        model.addAttribute("password", password);
        model.addAttribute("address", address.substring(0, address.indexOf("/van-hanh")) + "/dang-nhap?tinh=" + id);
        return "operator/hand-over";
    }

    static TenantConfiguration.Account account(ProvinceForm form, LocalDate today) {
        return new TenantConfiguration.Account(
                form.username(),
                form.fullName(),
                List.of(new TenantConfiguration.PostEntry(
                        ProvinceFiles.BODY, form.position(), "PARTY", "PROVINCE_ADMIN", today)));
    }

    private String page(Step step, ProvinceForm form, Map<String, String> wrong, Model model) {
        model.addAttribute("step", step);
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("servers", provinces.servers());
        model.addAttribute("canMake", provinces.canMake());
        return "operator/new-province";
    }
}
