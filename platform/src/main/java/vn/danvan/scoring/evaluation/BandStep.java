package vn.danvan.scoring.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.scoring.scheme.Band;

/**
 * One step on the way to the band.
 *
 * @param band the band after this step; none means not ranked
 * @param about codes of the criteria, caps or knock-outs that were the reason
 */
public record BandStep(@Nullable Band band, Reason reason, List<String> about) {

    /** Each has a text {@code scoring.reason.<name>}. */
    public enum Reason {
        /** Something was not given, so there is no band yet. */
        INCOMPLETE,
        BY_POINTS,
        ZERO_CRITERION,
        /** A group or criterion has fewer points than the band demands of it. */
        BELOW_FLOOR,
        CAP,
        KNOCK_OUT
    }
}
