package vn.danvan.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.identity.DemoMode;
import vn.danvan.identity.IdentitySettings;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantProfiles;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenantconfig.TenantConfiguration;

/** The first page: which province. A host of its own, or {@code ?tinh=}, answers that already. */
@Controller
class ProvinceChoiceController {

    private final TenantRegistry registry;
    private final TenantProfiles profiles;
    private final IdentitySettings settings;
    private final DemoMode demo;
    private final Clock clock;

    ProvinceChoiceController(
            TenantRegistry registry, TenantProfiles profiles, IdentitySettings settings, DemoMode demo, Clock clock) {
        this.registry = registry;
        this.profiles = profiles;
        this.settings = settings;
        this.demo = demo;
        this.clock = clock;
    }

    @GetMapping("/dang-nhap")
    String choose(
            @RequestParam(name = "tinh", required = false) @Nullable String wanted,
            HttpServletRequest request,
            Model model) {
        String given = wanted == null ? settings.hosts().get(request.getServerName()) : wanted;
        if (given != null
                && TenantId.isWellFormed(given)
                && registry.find(new TenantId(given)).isPresent()) {
            return "redirect:/oauth2/authorization/" + given;
        }
        model.addAttribute("provinces", provinces());
        model.addAttribute("demo", demo.on());
        model.addAttribute("failed", request.getParameter("error") != null);
        return "provinces";
    }

    private List<Card> provinces() {
        LocalDate today = LocalDate.now(clock);
        return registry.all().stream()
                .map(row -> {
                    TenantConfiguration profile = profiles.of(row.id());
                    TenantConfiguration.ProvinceName name = profile.nameOn(today);
                    return new Card(
                            row.id().value(),
                            name.kind(),
                            name.name(),
                            profile.accent(),
                            row.available(),
                            profile.successor());
                })
                .toList();
    }

    /** What a card shows; {@code successor} is the province into which this one was merged. */
    record Card(
            String id,
            String kind,
            String name,
            String accent,
            boolean available,
            @Nullable String successor) {}
}
