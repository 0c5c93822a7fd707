package vn.danvan.identity.server.issuer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.danvan.identity.entrance.ClosedPage;
import vn.danvan.identity.settings.HostProvince;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.RefusedWrites;
import vn.danvan.tenancy.ReservedNames;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantProfiles;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantState;
import vn.danvan.tenancy.TenantSummary;

/**
 * The one place where an address decides the province: below {@code /<tenant>/} lie the province's issuer and its
 * sign-in page, and nothing of its data. Runs before Spring Security, which asks for accounts and keys.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ProvincePathFilter extends OncePerRequestFilter {

    /** All there is below a province: any other path, bound to it, would run the application's own pages there. */
    private static final Set<String> ISSUER = Set.of(
            "dang-nhap",
            "ma-xac-thuc",
            "xac-thuc-hai-buoc",
            "doi-mat-khau",
            "oauth2/authorize",
            "oauth2/token",
            "oauth2/jwks",
            "oauth2/introspect",
            "oauth2/revoke",
            "userinfo",
            "connect/logout",
            ".well-known/openid-configuration",
            ".well-known/oauth-authorization-server");

    /** What goes on while the province is being moved: whoever is in already stays in, and nobody can sign in. */
    private static final Set<String> READ_ONLY =
            Set.of("oauth2/jwks", ".well-known/openid-configuration", ".well-known/oauth-authorization-server");

    private final TenantRegistry registry;
    private final TenantProfiles profiles;
    private final HostProvince hosts;

    ProvincePathFilter(TenantRegistry registry, TenantProfiles profiles, HostProvince hosts) {
        this.registry = registry;
        this.profiles = profiles;
        this.hosts = hosts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String[] steps = request.getServletPath().split("/", 3);
        if (steps.length < 3 || !TenantId.isWellFormed(steps[1]) || steps[1].equals(ReservedNames.CONSOLE)) {
            chain.doFilter(request, response);
            return;
        }
        boolean issuer = ISSUER.contains(steps[2]);
        Optional<TenantSummary> province = registry.find(new TenantId(steps[1]));
        if (province.isEmpty() && !issuer) {
            chain.doFilter(request, response);
        } else if (province.isEmpty() || !issuer || !issuesHere(province.get().id(), request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!province.get().available()) {
            ClosedPage.send(province.get(), request, response);
        } else if (province.get().state() == TenantState.MOVING && !READ_ONLY.contains(steps[2])) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RefusedWrites.RETRY_AFTER.toSeconds()));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            serve(province.get().id(), request, response, chain);
        }
    }

    /** Not at the host of another province, and not where the province has a provider of its own. */
    private boolean issuesHere(TenantId tenant, HttpServletRequest request) {
        return hosts.serves(request, tenant) && profiles.of(tenant).issuer() == null;
    }

    private void serve(TenantId tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            CurrentTenant.<@Nullable Void, Exception>callAs(tenant, () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }
}
