package vn.danvan.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.identity.settings.DemoMode;
import vn.danvan.identity.settings.HostProvince;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantProfiles;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantState;
import vn.danvan.tenantconfig.TenantConfiguration;

/** The first page: which province. A host of its own, or {@code ?tinh=}, answers that already. */
@Controller
class ProvinceChoiceController {

    /** A province that is archived or about to go is no more on offer. */
    private static final Set<TenantState> OFFERED =
            EnumSet.of(TenantState.SEEDING, TenantState.ACTIVE, TenantState.READ_ONLY, TenantState.SUSPENDED);

    private final TenantRegistry registry;
    private final TenantProfiles profiles;
    private final HostProvince hosts;
    private final DemoMode demo;
    private final Clock clock;

    ProvinceChoiceController(
            TenantRegistry registry, TenantProfiles profiles, HostProvince hosts, DemoMode demo, Clock clock) {
        this.registry = registry;
        this.profiles = profiles;
        this.hosts = hosts;
        this.demo = demo;
        this.clock = clock;
    }

    @GetMapping("/dang-nhap")
    String choose(
            @RequestParam(name = "tinh", required = false) @Nullable String wanted,
            HttpServletRequest request,
            Model model) {
        Optional<TenantId> given = hosts.of(request).or(() -> Optional.ofNullable(wanted)
                .filter(TenantId::isWellFormed)
                .map(TenantId::new));
        boolean back = request.getParameter("error") != null || request.getParameter("ra") != null;
        if (!back && given.flatMap(registry::find).isPresent()) {
            return "redirect:/oauth2/authorization/" + given.get();
        }
        model.addAttribute("provinces", provinces(hosts.of(request)));
        model.addAttribute("demo", demo.on());
        String error = request.getParameter("error");
        if (error != null) {
            SignInFailure failure = SignInFailure.of(error);
            Optional<TenantId> province =
                    given.filter(tenant -> registry.find(tenant).isPresent());
            model.addAttribute("failure", "identity.failure." + failure.parameter());
            model.addAttribute("where", province.map(this::name).orElse(""));
            model.addAttribute("again", province.map(TenantId::value).orElse(null));
            model.addAttribute("stranger", failure == SignInFailure.UNKNOWN_PERSON);
        }
        return "provinces";
    }

    private String name(TenantId tenant) {
        return profiles.of(tenant).nameOn(LocalDate.now(clock)).name();
    }

    private List<Card> provinces(Optional<TenantId> only) {
        LocalDate today = LocalDate.now(clock);
        return registry.all().stream()
                .filter(row -> only.map(row.id()::equals).orElse(true))
                .filter(row -> OFFERED.contains(row.state()))
                .map(row -> {
                    TenantConfiguration profile = profiles.of(row.id());
                    TenantConfiguration.ProvinceName name = profile.nameOn(today);
                    return new Card(
                            row.id().value(),
                            name.kind(),
                            name.name(),
                            profile.accent(),
                            row.available(),
                            row.state() == TenantState.SUSPENDED,
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
            boolean suspended,
            @Nullable String successor) {}
}
