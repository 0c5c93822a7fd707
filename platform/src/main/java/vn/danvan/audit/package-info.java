/**
 * Who changed what, from what to what: entries that triggers write with every change, the person behind the change, and
 * the reading of both. The rows are sealed in {@code seal}.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "audit",
        allowedDependencies = {"shared", "tenancy", "tenancy::connections", "identity", "uikit", "uikit :: list"})
package vn.danvan.audit;

import org.jspecify.annotations.NullMarked;
