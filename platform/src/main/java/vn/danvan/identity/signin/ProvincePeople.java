package vn.danvan.identity.signin;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import vn.danvan.identity.SecurityEvent;
import vn.danvan.identity.SecurityEvents;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Turns a verified identity token into a person of the province whose issuer signed it. */
@Component
class ProvincePeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final SecurityEvents events;

    ProvincePeople(SecurityEvents events) {
        this.events = events;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        TenantId tenant = new TenantId(request.getClientRegistration().getRegistrationId());
        SignedInPerson person = new SignedInPerson(
                List.of(new SimpleGrantedAuthority("ROLE_PERSON")), request.getIdToken(), tenant, null);
        CurrentTenant.runAs(tenant, () -> events.record(SecurityEvent.SIGNED_IN, person.username(), null));
        return person;
    }
}
