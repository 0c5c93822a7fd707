package vn.danvan.library;

import java.util.EnumSet;
import java.util.Set;

/** What moves a page of the library on. Each has a text {@code library.step.<name>}. */
public enum PublicationStep {
    CONSENT(PublicationState.CONSENTED, false, PublicationState.DRAFT, PublicationState.WITHDRAWN),
    PUBLISH(PublicationState.PUBLISHED, false, PublicationState.CONSENTED),
    RETURN(PublicationState.DRAFT, true, PublicationState.CONSENTED),
    /** By the unit or by who approved it; from that moment on nothing of it is shown. */
    WITHDRAW(PublicationState.WITHDRAWN, true, PublicationState.CONSENTED, PublicationState.PUBLISHED);

    private final PublicationState target;
    private final boolean needsReason;
    private final Set<PublicationState> sources;

    PublicationStep(PublicationState target, boolean needsReason, PublicationState first, PublicationState... more) {
        this.target = target;
        this.needsReason = needsReason;
        this.sources = EnumSet.of(first, more);
    }

    PublicationState target() {
        return target;
    }

    public boolean needsReason() {
        return needsReason;
    }

    boolean leavesFrom(PublicationState state) {
        return sources.contains(state);
    }
}
