package vn.danvan.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * One row of the registry.
 *
 * @param placement name of the PostgreSQL server that holds the schema
 * @param schemaVersion fingerprint of the change log the schema was brought to
 * @param failure why the last provisioning or migration failed
 */
public record TenantSummary(
        TenantId id,
        TenantState state,
        String placement,
        String schemaVersion,
        @Nullable String failure) {}
