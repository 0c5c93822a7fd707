package vn.danvan.scoring.scheme;

import java.math.BigDecimal;
import java.util.List;

/**
 * Points added to or taken from the sum of the criteria.
 *
 * @param cap no more than this many points count, however many were earned
 */
public record Adjustment(BigDecimal cap, List<Criterion> items) {

    public Adjustment {
        items = Scheme.listed(items);
    }
}
