package vn.danvan.identity.server.issuer;

import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;
import vn.danvan.identity.settings.DemoMode;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;

/**
 * The clients of each province's embedded issuer: the platform's own pages, and in demo mode one for the REST API. They
 * are derived, not stored; their ids carry the province, so that an authorisation can never change hands.
 */
@Component
public class ProvinceClients implements RegisteredClientRepository {

    public static final String WEB = "danvan-web";
    public static final String DEMO_API = "demo-api";
    /** A token carries this audience when its client asked for {@link #API_SCOPE}; the API takes no other. */
    public static final String API_AUDIENCE = "danvan-api";

    static final String API_SCOPE = "api";
    private static final Duration API_TOKEN = Duration.ofHours(1);

    private final DatabaseServers servers;
    private final DemoMode demo;

    ProvinceClients(DatabaseServers servers, DemoMode demo) {
        this.servers = servers;
        this.demo = demo;
    }

    /** The secret that the platform's pages show to the issuer of this province. */
    public String webSecret(TenantId tenant) {
        return HexFormat.of().formatHex(servers.secrets().derive("client:" + tenant));
    }

    /** The library offers a client whose secret it hashed; ours are derived anew each time, so there is nothing to keep. */
    @Override
    public void save(RegisteredClient client) {}

    @Override
    public @Nullable RegisteredClient findById(String id) {
        String prefix = CurrentTenant.required() + ":";
        return id.startsWith(prefix) ? findByClientId(id.substring(prefix.length())) : null;
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        TenantId tenant = CurrentTenant.required();
        if (clientId.equals(WEB)) {
            return web(tenant);
        }
        return clientId.equals(DEMO_API) && demo.on() ? demoApi(tenant) : null;
    }

    private RegisteredClient web(TenantId tenant) {
        String base = base(tenant);
        return RegisteredClient.withId(tenant + ":" + WEB)
                .clientId(WEB)
                .clientSecret("{noop}" + webSecret(tenant))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(base + "/login/oauth2/code/" + tenant)
                .postLogoutRedirectUri(base + "/dang-nhap?ra")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private static RegisteredClient demoApi(TenantId tenant) {
        return RegisteredClient.withId(tenant + ":" + DEMO_API)
                .clientId(DEMO_API)
                .clientSecret("{noop}" + DEMO_API)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(API_SCOPE)
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(API_TOKEN).build())
                .build();
    }

    /** The issuer is the base address with the province behind it. */
    private static String base(TenantId tenant) {
        String issuer = AuthorizationServerContextHolder.getContext().getIssuer();
        return issuer.substring(0, issuer.length() - tenant.value().length() - 1);
    }
}
