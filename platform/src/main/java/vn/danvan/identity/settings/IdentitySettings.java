package vn.danvan.identity.settings;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param demo whether demo accounts exist and are shown; by default only on the embedded database without an issuer
 * @param hosts host name → tenant id, where a province is reached under a name of its own; it serves no other
 * @param clients tenant id → our client at the province's own identity provider; needed where an issuer is configured
 * @param throttle how many failed passwords are answered
 * @param password what a new password must be
 * @param session how long somebody stays signed in
 * @param secondFactor who must use codes from a phone
 */
@ConfigurationProperties("platform.identity")
public record IdentitySettings(
        @Nullable Boolean demo,
        @DefaultValue Map<String, String> hosts,
        @DefaultValue Map<String, Client> clients,
        @DefaultValue ThrottleRules throttle,
        @DefaultValue PasswordRules password,
        @DefaultValue SessionRules session,
        @DefaultValue SecondFactorRules secondFactor) {

    /**
     * @param nameClaim the claim of an identity or access token that names the account here
     * @param apiClients the provider's clients whose tokens open the API
     */
    public record Client(
            String id,
            String secret,
            @DefaultValue("preferred_username") String nameClaim,
            @DefaultValue("danvan-integration") Set<String> apiClients) {}
}
