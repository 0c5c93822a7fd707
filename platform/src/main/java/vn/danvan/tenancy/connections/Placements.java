package vn.danvan.tenancy.connections;

import vn.danvan.tenancy.TenantId;

/** On which server a province lives. */
@FunctionalInterface
public interface Placements {

    String of(TenantId tenant);
}
