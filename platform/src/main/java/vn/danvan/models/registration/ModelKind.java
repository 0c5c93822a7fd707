package vn.danvan.models.registration;

import org.springframework.modulith.NamedInterface;

/** What is registered. Each has a text {@code models.kind.<name>}. */
@NamedInterface("registration")
public enum ModelKind {
    MODEL,
    EXEMPLAR
}
