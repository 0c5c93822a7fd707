package vn.danvan.scoring.scheme;

import java.math.BigDecimal;

/** What somebody states for one criterion; the criterion's rule says what the number means. */
public sealed interface Given {

    /** A percentage, a measured value, a number of cases, an index from outside, or points. */
    record Amount(BigDecimal value) implements Given {}

    record Ratio(BigDecimal done, BigDecimal planned) implements Given {}

    record Answer(boolean yes) implements Given {}
}
