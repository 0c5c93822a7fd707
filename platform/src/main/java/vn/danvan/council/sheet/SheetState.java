package vn.danvan.council.sheet;

/** Each has a text {@code council.sheet-state.<name>}. */
public enum SheetState {
    /** Nobody has begun. */
    ASSIGNED,
    DRAFT,
    /** Handed in; counts. */
    FINAL,
    /** Will not be handed in, for a reason that was given. */
    ABSTAINED;

    /** Whether the member still has something to do. */
    public boolean isOpen() {
        return switch (this) {
            case ASSIGNED, DRAFT -> true;
            case FINAL, ABSTAINED -> false;
        };
    }
}
