package vn.danvan.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.danvan.identity.Acting;
import vn.danvan.identity.PostHolder;
import vn.danvan.identity.entrance.ClosedPage;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;

/**
 * Whoever is signed in to a province that an operator closed has to leave; while it is under maintenance they wait. Asks
 * the registry's snapshot only, so that nothing is sent to a province that is closed.
 */
final class ClosedProvinces extends OncePerRequestFilter {

    private final TenantRegistry registry;

    ClosedProvinces(TenantRegistry registry) {
        this.registry = registry;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<TenantId> own = Acting.holder().map(PostHolder::tenant);
        Optional<TenantSummary> province = own.flatMap(registry::find);
        boolean closed = own.isPresent()
                && province.filter(row -> row.state().letsPeopleIn()).isEmpty();
        if (closed) {
            leave(request);
        }
        boolean broken = province.filter(row -> row.failure() != null).isPresent();
        if (province.isPresent() && (closed || broken) && isPage(request)) {
            ClosedPage.send(province.get(), request, response);
        } else if (broken && !closed) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** What an open page sends by itself is answered as to anybody whose session is over: the page then says so. */
    private static boolean isPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && !String.valueOf(request.getQueryString()).contains("v-r=");
    }
}
