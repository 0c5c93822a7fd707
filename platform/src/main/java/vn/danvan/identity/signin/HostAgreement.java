package vn.danvan.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.danvan.identity.Acting;
import vn.danvan.identity.PostHolder;
import vn.danvan.identity.SecurityEvent;
import vn.danvan.identity.SecurityEvents;
import vn.danvan.identity.settings.HostProvince;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** A person or token of one province at the host of another is turned away, and both provinces can read of it. */
final class HostAgreement extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(HostAgreement.class);

    private final HostProvince hosts;
    private final SecurityEvents events;
    private final AuthenticationEntryPoint refusal;

    HostAgreement(HostProvince hosts, SecurityEvents events, AuthenticationEntryPoint refusal) {
        this.hosts = hosts;
        this.events = events;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<TenantId> host = hosts.of(request);
        Optional<PostHolder> foreigner = Acting.holder().filter(caller -> !hosts.serves(request, caller.tenant()));
        if (host.isEmpty() || foreigner.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        PostHolder caller = foreigner.get();
        LOG.warn("{} of {} was refused at {}", caller.username(), caller.tenant(), request.getServerName());
        SecurityContextHolder.clearContext();
        record(caller, caller.tenant(), host.get());
        record(caller, host.get(), caller.tenant());
        refusal.commence(
                request, response, new InsufficientAuthenticationException("this host serves another province"));
    }

    private void record(PostHolder caller, TenantId in, TenantId other) {
        CurrentTenant.runAs(in, () -> events.record(SecurityEvent.FOREIGN_PROVINCE, caller.username(), other.value()));
    }
}
