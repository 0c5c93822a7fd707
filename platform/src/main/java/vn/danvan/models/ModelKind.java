package vn.danvan.models;

/** What is registered. Each has a text {@code models.kind.<name>}. */
public enum ModelKind {
    MODEL,
    EXEMPLAR
}
