package vn.danvan.tenancy.move;

/** How far a move is: what has been reached for good, so that a rerun knows where to go on. */
public enum MoveStep {
    /** Nodes have been told; from here on they refuse writes with a clear word. */
    BEGUN,
    /** The old server refuses the province's writes, and those under way have ended. */
    FROZEN,
    COPIED,
    /** Both servers counted and summed every table alike. */
    VERIFIED,
    /** The registry names the new server; writes are still refused, so that no node reads the old copy any more. */
    SWITCHED,
    /** The old copy is closed to the province's role. */
    CLOSED,
    /** The province writes on the new server; the old copy waits to be dropped. */
    DONE,
    /** It failed or was called off before the switch: the province writes where it was, the copy is yet to be dropped. */
    CALLING_OFF,
    CALLED_OFF;

    boolean open() {
        return this != DONE && this != CALLED_OFF;
    }

    /** Whether the registry already names the new server. */
    boolean switched() {
        return this == SWITCHED || this == CLOSED || this == DONE;
    }
}
