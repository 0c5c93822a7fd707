package vn.danvan.operator.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.danvan.operator.Operator;
import vn.danvan.operator.OperatorSettings;
import vn.danvan.operator.ProvinceAdministration;
import vn.danvan.shared.DomainProblem;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.provinces.ProvinceRow;

/** All provinces, one of them, and the record of what was done. */
@Controller
class ProvincePages {

    private static final int LATEST = 200;
    private static final int LATEST_OF_ONE = 20;

    private final ProvinceAdministration provinces;
    private final ProvinceChecks checks;
    private final OperatorSettings settings;
    private final Clock clock;

    ProvincePages(ProvinceAdministration provinces, ProvinceChecks checks, OperatorSettings settings, Clock clock) {
        this.provinces = provinces;
        this.checks = checks;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/van-hanh")
    String list(Model model, Locale locale) {
        List<ProvinceView> rows = provinces.provinces().stream()
                .map(row -> new ProvinceView(row, locale))
                .toList();
        model.addAttribute("provinces", rows);
        model.addAttribute(
                "open",
                rows.stream()
                        .filter(row -> row.row().state().letsPeopleIn() && !row.broken())
                        .count());
        model.addAttribute("broken", rows.stream().filter(ProvinceView::broken).count());
        model.addAttribute("canMake", provinces.canMake());
        return "operator/provinces";
    }

    @GetMapping("/van-hanh/tinh/{id}")
    String one(@PathVariable String id, Model model, Locale locale) {
        ProvinceRow row = row(id);
        model.addAttribute("me", Operator.required());
        model.addAttribute("it", new ProvinceView(row, locale));
        model.addAttribute("canMake", provinces.canMake());
        model.addAttribute("graceDays", settings.graceDays());
        model.addAttribute("events", events(row.id(), LATEST_OF_ONE));
        return "operator/province";
    }

    @GetMapping("/van-hanh/nhat-ky")
    String journal(Model model) {
        model.addAttribute("events", events(null, LATEST));
        return "operator/journal";
    }

    /** The first administrator of a province that has nobody yet. */
    @PostMapping("/van-hanh/tinh/{id}/quan-tri")
    String appoint(
            @PathVariable String id,
            @ModelAttribute ProvinceForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        ProvinceRow row = row(id);
        Map<String, String> wrong = new LinkedHashMap<>();
        checks.administrator(form, wrong);
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        if (wrong.isEmpty()) {
            try {
                String password = provinces.appoint(row.id(), NewProvincePages.account(form, LocalDate.now(clock)));
                model.addAttribute("province", row.name());
                return NewProvincePages.handOver(id, form.username(), password, request, model);
            } catch (DomainProblem problem) {
                model.addAttribute("problem", problem.key());
            }
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return one(id, model, locale);
    }

    private List<EventView> events(@org.jspecify.annotations.Nullable TenantId tenant, int most) {
        return provinces.events(tenant, most).stream().map(EventView::new).toList();
    }

    private ProvinceRow row(String id) {
        if (!TenantId.isWellFormed(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return provinces
                .province(new TenantId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
