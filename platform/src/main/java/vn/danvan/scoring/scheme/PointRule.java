package vn.danvan.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How what was given becomes points. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PointRule.Degree.class, name = "DEGREE"),
    @JsonSubTypes.Type(value = PointRule.Rate.class, name = "RATE"),
    @JsonSubTypes.Type(value = PointRule.Steps.class, name = "STEPS"),
    @JsonSubTypes.Type(value = PointRule.AllOrNothing.class, name = "ALL_OR_NOTHING"),
    @JsonSubTypes.Type(value = PointRule.PerCase.class, name = "PER_CASE"),
    @JsonSubTypes.Type(value = PointRule.PerFault.class, name = "PER_FAULT"),
    @JsonSubTypes.Type(value = PointRule.External.class, name = "EXTERNAL"),
    @JsonSubTypes.Type(value = PointRule.Marked.class, name = "MARKED")
})
public sealed interface PointRule {

    /** Full points for 100 %, else by degree. Given: a percentage from 0 to 100. */
    record Degree() implements PointRule {}

    /** Done of planned, times the points; more than planned counts as planned. Given: both numbers. */
    record Rate() implements PointRule {}

    /** Points by where a measured value falls; outside all steps, none. Given: the value. */
    record Steps(List<Step> steps) implements PointRule {

        public Steps {
            steps = Scheme.listed(steps);
        }
    }

    /**
     * @param from included; none is open downwards
     * @param below excluded; none is open upwards
     */
    record Step(@Nullable BigDecimal from, @Nullable BigDecimal below, BigDecimal points) {

        public boolean holds(BigDecimal value) {
            return (from == null || value.compareTo(from) >= 0) && (below == null || value.compareTo(below) < 0);
        }
    }

    /** @param from the amount that earns everything; without it, yes or no is given */
    record AllOrNothing(@Nullable BigDecimal from) implements PointRule {}

    /** So many points for each case, up to the criterion's points. Given: how many, a whole number. */
    record PerCase(BigDecimal each) implements PointRule {}

    /** Full points, less so many for each fault, never below none. Given: how many, a whole number. */
    record PerFault(BigDecimal each) implements PointRule {}

    /**
     * An index that somebody else finds, taken in proportion.
     *
     * @param source whose index it is
     * @param scale the index that earns full points
     * @param fallback taken where there is no index
     */
    record External(
            String source, BigDecimal scale, @Nullable BigDecimal fallback) implements PointRule {}

    /** Points as somebody marks them, from 0 to the criterion's points. */
    record Marked() implements PointRule {}

    /** The word that files use. */
    default String kind() {
        return switch (this) {
            case Degree() -> "DEGREE";
            case Rate() -> "RATE";
            case Steps(List<Step> steps) -> "STEPS";
            case AllOrNothing(BigDecimal from) -> "ALL_OR_NOTHING";
            case PerCase(BigDecimal each) -> "PER_CASE";
            case PerFault(BigDecimal each) -> "PER_FAULT";
            case External external -> "EXTERNAL";
            case Marked() -> "MARKED";
        };
    }
}
