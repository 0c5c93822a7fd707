package vn.danvan.tenancy.move;

/** Like a SIGKILL, nothing of ours may catch it; the connections go with the process. */
final class Killed extends Error {

    private static final long serialVersionUID = 1L;

    /** @param recorded whether the registry knows of the step already */
    static TenantMove.Watch at(MoveStep step, boolean recorded) {
        return (reached, known) -> {
            if (reached == step && known == recorded) {
                throw new Killed();
            }
        };
    }
}
