package vn.danvan.identity;

import org.jspecify.annotations.Nullable;
import vn.danvan.tenancy.TenantPrincipal;

/** A principal that stands for a person of a province and may have chosen one of several posts. */
public interface PostHolder extends TenantPrincipal {

    /** The account's name at the province's issuer. */
    String username();

    @Nullable
    PostId chosenPost();
}
