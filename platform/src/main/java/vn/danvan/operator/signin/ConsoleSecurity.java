package vn.danvan.operator.signin;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import vn.danvan.identity.entrance.PageHeaders;
import vn.danvan.identity.settings.HostProvince;
import vn.danvan.identity.settings.IdentitySettings;
import vn.danvan.operator.OperatorAccounts;

/**
 * The console's own chain. An operator is known by a session attribute that only this chain reads: everywhere else the
 * same browser is nobody, or the person of a province who signed in there.
 */
@Configuration(proxyBeanMethods = false)
class ConsoleSecurity {

    static final String OPERATOR = "OPERATOR";
    static final String ROLE = "OPERATOR";

    @Bean
    @Order(0)
    SecurityFilterChain consoleChain(
            HttpSecurity http, OperatorAccounts accounts, IdentitySettings settings, HostProvince hosts, Clock clock)
            throws Exception {
        return http.securityMatcher(Console.HOME, Console.HOME + "/**")
                .securityContext(context -> context.securityContextRepository(contexts()))
                .requestCache(none -> none.requestCache(new NullRequestCache()))
                .addFilterBefore(new OnlyAtOwnHost(hosts), SecurityContextHolderFilter.class)
                .addFilterBefore(
                        new ConsoleLimits(settings.session(), accounts, clock), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new NeedsFirst(), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(Console.SIGN_IN)
                        .permitAll()
                        .anyRequest()
                        .hasRole(ROLE))
                .headers(PageHeaders.strict())
                .exceptionHandling(problems -> problems.authenticationEntryPoint((request, response, refused) ->
                        response.sendRedirect(request.getContextPath() + Console.SIGN_IN)))
                .logout(logout -> logout.disable())
                .build();
    }

    static HttpSessionSecurityContextRepository contexts() {
        HttpSessionSecurityContextRepository repository = new HttpSessionSecurityContextRepository();
        repository.setSpringSecurityContextKey(OPERATOR);
        return repository;
    }
}
