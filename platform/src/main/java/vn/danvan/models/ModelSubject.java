package vn.danvan.models;

/** Who carries it. Each has a text {@code models.subject.<name>}. */
public enum ModelSubject {
    COLLECTIVE,
    INDIVIDUAL
}
