package vn.danvan.publicpage;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import vn.danvan.identity.entrance.PageHeaders;

/** Nobody is signed in below {@code /cong-khai/}, whoever comes; nothing there can be changed and no cookie is set. */
@Configuration(proxyBeanMethods = false)
class PublicSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain publicChain(HttpSecurity http, PublicThrottle throttle, MessageSource texts) throws Exception {
        return http.securityMatcher("/cong-khai/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/cong-khai/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/cong-khai/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new RateLimit(throttle, texts), AuthorizationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .headers(PageHeaders.strict())
                .csrf(csrf -> csrf.disable())
                .build();
    }
}
