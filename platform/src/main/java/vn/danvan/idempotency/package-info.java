/** A REST write with an {@code Idempotency-Key} happens once, however often it is sent. */
@NullMarked
@ApplicationModule(
        displayName = "idempotency",
        allowedDependencies = {"shared", "tenancy", "identity"})
package vn.danvan.idempotency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
