package vn.danvan.identity.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import vn.danvan.identity.SecurityEvents;
import vn.danvan.identity.entrance.PageHeaders;
import vn.danvan.identity.sessions.SessionLimits;
import vn.danvan.identity.sessions.TimeLeftController;
import vn.danvan.identity.settings.HostProvince;
import vn.danvan.tenancy.TenantRegistry;

/** After the issuers' own chain: bearer tokens for the API, OIDC sessions for the pages. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String SIGN_IN = "/dang-nhap";
    private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private final HostProvince hosts;
    private final SecurityEvents events;
    private final TenantRegistry registry;

    SecurityConfiguration(HostProvince hosts, SecurityEvents events, TenantRegistry registry) {
        this.hosts = hosts;
        this.registry = registry;
        this.events = events;
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiChain(HttpSecurity http, BearerTokens tokens, RefusedInWords refused) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server ->
                        server.authenticationEntryPoint(refused).jwt(jwt -> jwt.authenticationManager(tokens)))
                .addFilterBefore(new HostAgreement(hosts, events, refused), AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(API_POLICY)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pagesChain(
            HttpSecurity http, SignedOut signedOut, SessionLimits limits, SignInFailures failures) throws Exception {
        HostAgreement agreement = new HostAgreement(
                hosts, events, (request, response, refused) -> response.sendError(HttpServletResponse.SC_FORBIDDEN));
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                SIGN_IN, "/styles/**", "/icons/**", "/error", TimeLeftController.PATH)
                        .permitAll())
                .addFilterBefore(agreement, AuthorizationFilter.class)
                .addFilterBefore(new ClosedProvinces(registry), AuthorizationFilter.class)
                .addFilterBefore(limits, AuthorizationFilter.class)
                .headers(PageHeaders.strict())
                // The page is said here too: this configurer starts before Vaadin's, and would go to its default.
                .oauth2Login(login -> login.loginPage(SIGN_IN)
                        .permitAll()
                        .failureHandler(failures)
                        .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                            @Override
                            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                                filter.setAuthenticationFailureHandler(failures);
                                return filter;
                            }
                        }))
                .with(vaadin(), pages -> pages.oauth2LoginPage(SIGN_IN, "{baseUrl}" + SIGN_IN + "?ra")
                        .addLogoutHandler(signedOut)
                        .anyRequest(any -> any.authenticated()))
                .build();
    }
}
