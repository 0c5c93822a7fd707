package vn.danvan.scoring.sheet;

/** Columns of a scheme's sheet; each has words {@code scoring.column.<name>}. */
public enum SchemeColumn {
    /** What kind of row it is: {@link SchemePart}. */
    PART,
    CODE,
    /** The group that a criterion belongs to, or the band that a knock-out or a cap leads to. */
    UNDER,
    NAME,
    POINTS,
    RULE,
    /** What the rule needs to know; of a scheme, its decision; of a band, x where no criterion may be at zero. */
    DETAIL,
    FROM,
    BELOW
}
