package vn.danvan.tenancy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The one door to "which province": a scope bound by a job, a listener or the sign-in filter; else the province of the
 * signed-in principal; else nothing. Where both speak they must agree: nobody is served another province. There is no default and nothing to reset. The fallback matters because
 * {@code UI.access} restores the session's security context, while a thread binding would be lost there.
 *
 * @see "ADR 0002: schema per tenant, connection per tenant"
 */
public final class CurrentTenant {

    private static final ScopedValue<TenantId> BOUND = ScopedValue.newInstance();

    private CurrentTenant() {}

    public static TenantId required() {
        return find().orElseThrow(TenantMissing::new);
    }

    public static Optional<TenantId> find() {
        Optional<TenantId> signedIn = ofSignedIn();
        if (!BOUND.isBound()) {
            return signedIn;
        }
        TenantId bound = BOUND.get();
        signedIn.filter(own -> !own.equals(bound)).ifPresent(own -> {
            throw new TenantConflict(bound, own);
        });
        return Optional.of(bound);
    }

    /** Runs work for a province. Only jobs, listeners and the sign-in filter may call it: ArchitectureTest lists them. */
    public static void runAs(TenantId tenant, Runnable work) {
        ScopedValue.where(BOUND, tenant).run(work);
    }

    /** As {@link #runAs}, for work that returns a value or throws. */
    public static <R extends @Nullable Object, X extends Throwable> R callAs(
            TenantId tenant, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(BOUND, tenant).call(work);
    }

    private static Optional<TenantId> ofSignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        if (authentication instanceof TenantPrincipal itself) {
            return Optional.of(itself.tenant());
        }
        return authentication.getPrincipal() instanceof TenantPrincipal principal
                ? Optional.of(principal.tenant())
                : Optional.empty();
    }
}
