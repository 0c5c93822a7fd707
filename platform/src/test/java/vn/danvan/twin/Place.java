package vn.danvan.twin;

/** Where a twin's record lies, seen from the unit whose people call. */
enum Place {
    PARENT,
    OWN,
    CHILD,
    SIBLING;

    /** The unit above; of the topmost itself. */
    Place above() {
        return switch (this) {
            case PARENT, OWN, SIBLING -> PARENT;
            case CHILD -> OWN;
        };
    }
}
