package vn.danvan.tenancy;

/** Work that needs a province was started without one: a programming error, answered before any SQL is sent. */
public class TenantMissing extends IllegalStateException {

    public TenantMissing() {
        super("no tenant is bound and nobody is signed in");
    }
}
