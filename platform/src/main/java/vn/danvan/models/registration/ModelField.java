package vn.danvan.models.registration;

import org.springframework.modulith.NamedInterface;

/** The four fields. Each has a text {@code models.field.<name>}. */
@NamedInterface("registration")
public enum ModelField {
    ECONOMY,
    CULTURE_SOCIETY,
    DEFENCE_SECURITY,
    POLITICAL_SYSTEM
}
