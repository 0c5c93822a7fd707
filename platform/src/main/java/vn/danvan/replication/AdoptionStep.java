package vn.danvan.replication;

import java.util.EnumSet;
import java.util.Set;
import vn.danvan.identity.Right;

/** What moves an adoption on, and on which side. Each has a text {@code replication.step.<name>}. */
public enum AdoptionStep {
    /** Says whom the adopter may ask. */
    AGREE(Side.MODEL, AdoptionState.AGREED, Says.TEXT, AdoptionState.ASKED),
    REFUSE(Side.MODEL, AdoptionState.REFUSED, Says.TEXT, AdoptionState.ASKED),
    START(Side.ADOPTER, AdoptionState.RUNNING, Says.DAY, AdoptionState.AGREED),
    /** The result so far; a later report replaces it. */
    REPORT(Side.ADOPTER, AdoptionState.RUNNING, Says.TEXT, AdoptionState.RUNNING),
    CONFIRM(Side.MODEL, AdoptionState.CONFIRMED, Says.NOTHING, AdoptionState.RUNNING),
    END(
            Side.ADOPTER,
            AdoptionState.ENDED,
            Says.TEXT,
            AdoptionState.ASKED,
            AdoptionState.AGREED,
            AdoptionState.RUNNING,
            AdoptionState.CONFIRMED);

    /** Whose business a step is. */
    enum Side {
        MODEL(Right.REVIEW_MODELS),
        ADOPTER(Right.REPORT_MODELS);

        private final Right right;

        Side(Right right) {
            this.right = right;
        }

        Right right() {
            return right;
        }
    }

    private enum Says {
        NOTHING,
        TEXT,
        DAY
    }

    private final Side side;
    private final AdoptionState target;
    private final Says says;
    private final Set<AdoptionState> sources;

    AdoptionStep(Side side, AdoptionState target, Says says, AdoptionState first, AdoptionState... more) {
        this.side = side;
        this.target = target;
        this.says = says;
        this.sources = EnumSet.of(first, more);
    }

    Side side() {
        return side;
    }

    AdoptionState target() {
        return target;
    }

    public boolean needsText() {
        return says == Says.TEXT;
    }

    public boolean needsDay() {
        return says == Says.DAY;
    }

    boolean leavesFrom(AdoptionState state) {
        return sources.contains(state);
    }
}
