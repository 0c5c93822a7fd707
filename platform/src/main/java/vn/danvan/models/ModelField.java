package vn.danvan.models;

/** The four fields. Each has a text {@code models.field.<name>}. */
public enum ModelField {
    ECONOMY,
    CULTURE_SOCIETY,
    DEFENCE_SECURITY,
    POLITICAL_SYSTEM
}
