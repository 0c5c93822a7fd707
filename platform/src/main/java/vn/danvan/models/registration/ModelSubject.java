package vn.danvan.models.registration;

import org.springframework.modulith.NamedInterface;

/** Who carries it. Each has a text {@code models.subject.<name>}. */
@NamedInterface("registration")
public enum ModelSubject {
    COLLECTIVE,
    INDIVIDUAL
}
