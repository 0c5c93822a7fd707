package vn.danvan.identity.signin.provider;

import org.springframework.security.core.AuthenticationException;
import vn.danvan.tenancy.TenantId;

/** A province's own identity provider does not answer, or not as one does; that says nothing about who asked. */
public final class ProviderDown extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    public ProviderDown(TenantId tenant, Throwable cause) {
        super("the identity provider of " + tenant + " does not answer", cause);
    }
}
