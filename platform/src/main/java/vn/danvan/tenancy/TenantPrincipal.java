package vn.danvan.tenancy;

/** A signed-in person or client, who belongs to exactly one province. Implemented by identity. */
public interface TenantPrincipal {

    TenantId tenant();
}
