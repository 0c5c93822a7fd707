package vn.danvan.council;

/** In the order in which minutes list members. Each has a text {@code council.role.<name>}. */
public enum CouncilRole {
    CHAIR,
    DEPUTY_CHAIR,
    STANDING_MEMBER,
    MEMBER,
    SECRETARY;

    /** Whether the member runs the council's work: sees who has handed in what, assigns, closes. */
    public boolean leads() {
        return switch (this) {
            case CHAIR, DEPUTY_CHAIR, SECRETARY -> true;
            case STANDING_MEMBER, MEMBER -> false;
        };
    }
}
