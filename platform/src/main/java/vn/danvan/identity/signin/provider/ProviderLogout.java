package vn.danvan.identity.signin.provider;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.web.filter.CorsFilter;
import vn.danvan.identity.SecurityEvent;
import vn.danvan.identity.SecurityEvents;
import vn.danvan.identity.sessions.ProviderSession;
import vn.danvan.identity.sessions.SignedInSessions;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/**
 * OpenID Connect Back-Channel Logout: {@code POST /logout/connect/back-channel/<tenant>} by the province's own provider.
 * The library verifies the logout token. It would then call ourselves with the session's cookie, which reaches one node
 * and one cookie name; here the session leaves the province's list, and so ends on every node within seconds.
 */
@Configuration(proxyBeanMethods = false)
class ProviderLogout implements LogoutHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderLogout.class);
    private static final String PATH = "/logout/connect/back-channel/";

    private final SignedInSessions sessions;
    private final SecurityEvents events;

    ProviderLogout(SignedInSessions sessions, SecurityEvents events) {
        this.sessions = sessions;
        this.events = events;
    }

    @Bean
    @Order(2)
    SecurityFilterChain providerLogoutChain(HttpSecurity http, ProvinceRegistrations registrations) throws Exception {
        return http.securityMatcher(PATH + "*")
                .oidcLogout(logout -> logout.clientRegistrationRepository(registrations::atProvider)
                        .backChannel(channel -> channel.logoutHandler(this)))
                .addFilterBefore(ProviderLogout::unreadable, CorsFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** The library trips over a token that is no logout token at all: that is the caller's fault, and no failure of ours. */
    private static void unreadable(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (AuthenticationServiceException refused) {
            LOG.warn("A logout token was refused: {}", refused.getMessage());
            ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication verified) {
        if (verified != null && verified.getPrincipal() instanceof OidcLogoutToken token) {
            TenantId tenant = new TenantId(request.getServletPath().substring(PATH.length()));
            CurrentTenant.runAs(
                    tenant, () -> sessions.endOf(new ProviderSession(token.getSessionId(), token.getSubject()))
                            .forEach(username -> events.record(SecurityEvent.ENDED_BY_PROVIDER, username, null)));
        }
    }
}
