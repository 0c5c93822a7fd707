package vn.danvan.identity.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.danvan.identity.PostHolder;
import vn.danvan.identity.PostId;
import vn.danvan.tenancy.TenantId;

/** Whoever holds a bearer token of a province's issuer. */
final class ApiCaller extends JwtAuthenticationToken implements PostHolder {

    private static final long serialVersionUID = 1L;

    private final String tenant;
    private final String username;

    ApiCaller(Jwt token, TenantId tenant, String username) {
        super(token, List.of(new SimpleGrantedAuthority("ROLE_API")));
        this.tenant = tenant.value();
        this.username = username;
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
        return null;
    }
}
