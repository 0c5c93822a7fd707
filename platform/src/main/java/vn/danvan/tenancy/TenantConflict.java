package vn.danvan.tenancy;

/** Somebody of one province reached for another: a bug or an attack, answered before any SQL is sent. */
public class TenantConflict extends IllegalStateException {

    TenantConflict(TenantId bound, TenantId signedIn) {
        super("bound to " + bound + ", signed in to " + signedIn);
    }
}
