/** A file becomes a structured draft: extraction, clean text with a map back, paragraphs with roles, fields with evidence. */
@NullMarked
@ApplicationModule(
        displayName = "intake",
        allowedDependencies = {"shared", "tenancy", "identity", "numbering", "documents", "plans", "uikit"})
package vn.danvan.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
