package vn.danvan.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * One row of the registry.
 *
 * @param placement name of the PostgreSQL server that holds the schema
 * @param current whether this node can work on the schema: it is at the version that the node was built for, or at a newer one that
 *     still serves it
 * @param failure why the last seeding or migration failed; a retry that succeeds clears it
 */
public record TenantSummary(
        TenantId id,
        TenantState state,
        String placement,
        boolean current,
        @Nullable String failure) {

    /** Whether people may come in; otherwise they are shown that the province is under maintenance. */
    public boolean available() {
        return state.letsPeopleIn() && current && failure == null;
    }

    /** Whether this node's jobs may change records there. */
    public boolean takesWrites() {
        return available() && state.takesWrites();
    }

    /** Whether this node's jobs may write what signing in writes, and the seals of the log. */
    public boolean takesSignIns() {
        return available() && state.takesSignIns();
    }
}
