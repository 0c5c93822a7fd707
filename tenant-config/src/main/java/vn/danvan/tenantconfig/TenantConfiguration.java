package vn.danvan.tenantconfig;

/** Everything that is known of a province before it has data of its own. */
public record TenantConfiguration(String id) {}
