package vn.danvan.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import vn.danvan.identity.Acting;
import vn.danvan.identity.PostHolder;
import vn.danvan.identity.PostId;
import vn.danvan.identity.SecurityEvent;
import vn.danvan.identity.SecurityEvents;
import vn.danvan.identity.sessions.ProviderSession;
import vn.danvan.identity.sessions.SignedInSessions;
import vn.danvan.identity.signin.provider.ProvinceIssuers;
import vn.danvan.identity.signin.provider.TokenDecoders;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/**
 * Turns a verified identity token into a person of the province whose issuer signed it. A provider may know many people;
 * only those with an enabled account in the province come in, and the session begins here, so that the provider can end
 * it from this moment on.
 */
@Component
class ProvincePeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** The provider knows the person, the province does not. */
    static final String UNKNOWN_PERSON = "unknown_person";

    private final TokenDecoders decoders;
    private final ProvinceIssuers issuers;
    private final SecurityEvents events;
    private final SignedInSessions sessions;
    private final JdbcClient jdbc;
    private final HttpServletRequest request;

    /** @param request stands for the request of the moment */
    ProvincePeople(
            TokenDecoders decoders,
            ProvinceIssuers issuers,
            SecurityEvents events,
            SignedInSessions sessions,
            JdbcClient jdbc,
            HttpServletRequest request) {
        this.decoders = decoders;
        this.issuers = issuers;
        this.events = events;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.request = request;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest signIn) {
        TenantId tenant = new TenantId(signIn.getClientRegistration().getRegistrationId());
        OidcIdToken token = signIn.getIdToken();
        String username = decoders.account(token, tenant);
        return CurrentTenant.<OidcUser, RuntimeException>callAs(tenant, () -> admit(tenant, username, token));
    }

    private OidcUser admit(TenantId tenant, @Nullable String username, OidcIdToken token) {
        if (username == null || !isAccount(username)) {
            String told = username == null ? String.valueOf(token.getSubject()) : username;
            events.record(SecurityEvent.SIGN_IN_REFUSED, told, UNKNOWN_PERSON);
            throw new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN_PERSON));
        }
        events.record(SecurityEvent.SIGNED_IN, username, null);
        if (!issuers.embedded(tenant)) {
            ProviderSession there = new ProviderSession(token.getClaimAsString("sid"), token.getSubject());
            sessions.begin(tenant, username, there, request);
        }
        return new SignedInPerson(
                List.of(new SimpleGrantedAuthority("ROLE_PERSON")), token, tenant, username, goesOn(tenant, username));
    }

    /** Whoever signs in again keeps the open pages, and the post in them; to anybody else they are closed. */
    private @Nullable PostId goesOn(TenantId tenant, String username) {
        PostHolder before = Acting.holder().orElse(null);
        if (before != null
                && before.tenant().equals(tenant)
                && before.username().equals(username)) {
            return before.chosenPost();
        }
        OpenPages.close(request.getSession(false));
        return null;
    }

    private boolean isAccount(String username) {
        return jdbc.sql("select exists (select 1 from account where username = ? and enabled)")
                .param(username)
                .query(Boolean.class)
                .single();
    }
}
