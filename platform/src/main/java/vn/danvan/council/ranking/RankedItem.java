package vn.danvan.council.ranking;

import org.jspecify.annotations.Nullable;
import vn.danvan.scoring.scheme.TieBreak;

/**
 * @param level whether somebody else has the same rank, so that people decide
 * @param decidedBy the tie-break that put it behind the one before
 * @param standardisedRank its place in the standardised view
 */
public record RankedItem(
        int rank, boolean level, @Nullable TieBreak decidedBy, ItemScore score, int standardisedRank) {}
