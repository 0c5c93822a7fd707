/** The register of documents: what they are called, whom they cite and name, and their source files. */
@NullMarked
@ApplicationModule(
        displayName = "documents",
        allowedDependencies = {"shared", "tenancy", "identity", "audit", "audit::history", "uikit", "uikit :: list"})
package vn.danvan.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
