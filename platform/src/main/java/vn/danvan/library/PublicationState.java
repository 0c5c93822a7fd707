package vn.danvan.library;

/** Where a model's page in the library stands. Each has a text {@code library.state.<name>}. */
public enum PublicationState {
    DRAFT,
    /** The unit's head agreed that this text and these photos are shown. */
    CONSENTED,
    PUBLISHED,
    WITHDRAWN;

    boolean editable() {
        return switch (this) {
            case DRAFT, WITHDRAWN -> true;
            case CONSENTED, PUBLISHED -> false;
        };
    }
}
