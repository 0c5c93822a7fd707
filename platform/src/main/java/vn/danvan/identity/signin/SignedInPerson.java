package vn.danvan.identity.signin;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import vn.danvan.identity.PostHolder;
import vn.danvan.identity.PostId;
import vn.danvan.tenancy.TenantId;

/** A person whom the province's issuer has named. Belongs to that province for the life of the session. */
final class SignedInPerson extends DefaultOidcUser implements PostHolder {

    private static final long serialVersionUID = 1L;

    private final String tenant;
    private final String username;
    private final @Nullable PostId post;

    SignedInPerson(
            Collection<? extends GrantedAuthority> authorities,
            OidcIdToken token,
            TenantId tenant,
            String username,
            @Nullable PostId post) {
        super(authorities, token);
        this.tenant = tenant.value();
        this.username = username;
        this.post = post;
    }

    SignedInPerson choosing(PostId choice) {
        return new SignedInPerson(getAuthorities(), getIdToken(), tenant(), username, choice);
    }

    @Override
    public TenantId tenant() {
        return new TenantId(tenant);
    }

    @Override
    public String username() {
        return username;
    }

    @Override
    public @Nullable PostId chosenPost() {
        return post;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInPerson that
                && super.equals(other)
                && tenant.equals(that.tenant)
                && username.equals(that.username)
                && Objects.equals(post, that.post);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), tenant, username, post);
    }
}
