package vn.danvan.notices.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Nobody is signed in below {@code /lich/}, and nothing there can be changed. */
@Configuration(proxyBeanMethods = false)
class FeedSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain feedChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/lich/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/lich/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .csrf(csrf -> csrf.disable())
                .build();
    }
}
