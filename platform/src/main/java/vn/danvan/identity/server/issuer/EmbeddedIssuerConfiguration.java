package vn.danvan.identity.server.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.danvan.identity.entrance.PageHeaders;
import vn.danvan.identity.server.SignInController;
import vn.danvan.identity.sessions.SessionLimits;
import vn.danvan.identity.sessions.SignedInSessions;
import vn.danvan.identity.settings.IdentitySettings;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.connections.DatabaseServers;

/**
 * One authorization server in this process, an issuer per province: {@code <base>/<tenant>}. Everything below is asked
 * within the province that {@link ProvincePathFilter} bound from the path.
 *
 * @see "ADR 0005: embedded sign-in"
 */
@Configuration(proxyBeanMethods = false)
class EmbeddedIssuerConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain issuerChain(
            HttpSecurity http, ProvinceSecurityContexts contexts, ProvinceRequestCache cache, SessionLimits limits)
            throws Exception {
        http.oauth2AuthorizationServer(server -> {
            server.oidc(Customizer.withDefaults());
            RequestMatcher issuer = new OrRequestMatcher(
                    server.getEndpointsMatcher(), request -> SignInController.matches(request.getServletPath()));
            http.securityMatcher(request -> CurrentTenant.find().isPresent() && issuer.matches(request));
        });
        return http.securityContext(context -> context.securityContextRepository(contexts))
                .addFilterAfter(limits, SecurityContextHolderFilter.class)
                .requestCache(saved -> saved.requestCache(cache))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                request -> SignInController.matches(request.getServletPath()))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .headers(PageHeaders.strict())
                .exceptionHandling(problems ->
                        problems.authenticationEntryPoint((request, response, failure) -> response.sendRedirect(
                                request.getContextPath() + SignInController.path(CurrentTenant.required()))))
                .build();
    }

    @Bean
    SessionLimits sessionLimits(IdentitySettings settings, SignedInSessions sessions, Clock clock) {
        return new SessionLimits(settings.session(), sessions, clock);
    }

    /** It belongs into the chains, after the person is known; the container would run it before. */
    @Bean
    FilterRegistrationBean<SessionLimits> limitsOnlyInChains(SessionLimits limits) {
        FilterRegistrationBean<SessionLimits> registration = new FilterRegistrationBean<>(limits);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings() {
        return AuthorizationServerSettings.builder()
                .multipleIssuersAllowed(true)
                .build();
    }

    @Bean
    JWKSource<SecurityContext> keysOfTheProvince(SigningKeys keys) {
        return (selector, context) -> selector.select(new JWKSet(List.of(keys.ofCurrentTenant())));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    ProviderManager accountsManager(ProvinceAccounts accounts, PasswordEncoder passwords) {
        return manager(accounts, passwords);
    }

    /** An unknown name costs a comparison, too, and so does a disabled account: time tells nothing. */
    static ProviderManager manager(UserDetailsService accounts, PasswordEncoder passwords) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(passwords);
        return new ProviderManager(provider);
    }

    @Bean
    BytesEncryptor signingKeySeal(DatabaseServers servers) {
        return new AesBytesEncryptor(
                new javax.crypto.spec.SecretKeySpec(servers.secrets().derive("signing-key"), "AES"),
                KeyGenerators.secureRandom(16),
                AesBytesEncryptor.CipherAlgorithm.GCM);
    }
}
