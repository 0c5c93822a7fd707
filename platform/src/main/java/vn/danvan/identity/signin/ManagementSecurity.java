package vn.danvan.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Whether the node is well may be asked by anybody; everything else of it is told only at a management port of its own,
 * which the operator keeps to himself. No account of a province opens it: the figures of all provinces are there.
 */
@Configuration(proxyBeanMethods = false)
class ManagementSecurity {

    private final Environment environment;

    ManagementSecurity(Environment environment) {
        this.environment = environment;
    }

    @Bean
    @Order(0)
    SecurityFilterChain managementChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .access((who, what) -> new AuthorizationDecision(atOwnPort(what.getRequest()))))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    private boolean atOwnPort(HttpServletRequest request) {
        Integer own = environment.getProperty("local.management.port", Integer.class);
        Integer pages = environment.getProperty("local.server.port", Integer.class);
        return own != null && !own.equals(pages) && own == request.getLocalPort();
    }
}
