package vn.danvan.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param demo whether demo accounts exist and are shown; by default only on the embedded database without an issuer
 * @param hosts host name → tenant id, where a province is reached under a name of its own; it serves no other
 * @param clients tenant id → our client at the province's own identity provider; needed where an issuer is configured
 */
@ConfigurationProperties("platform.identity")
public record IdentitySettings(
        @Nullable Boolean demo,
        @DefaultValue Map<String, String> hosts,
        @DefaultValue Map<String, Client> clients) {

    public record Client(String id, String secret) {}
}
