package vn.danvan.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What decides between equal totals. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TieBreak.HigherCriterion.class, name = "CRITERION"),
    @JsonSubTypes.Type(value = TieBreak.MoreBonus.class, name = "BONUS"),
    @JsonSubTypes.Type(value = TieBreak.LessPenalty.class, name = "PENALTY"),
    @JsonSubTypes.Type(value = TieBreak.Authority.class, name = "AUTHORITY")
})
public sealed interface TieBreak {

    /** @param code of a criterion or of a group */
    record HigherCriterion(String code) implements TieBreak {}

    record MoreBonus() implements TieBreak {}

    record LessPenalty() implements TieBreak {}

    /** People decide: whoever is still level stays level here. */
    record Authority() implements TieBreak {}
}
