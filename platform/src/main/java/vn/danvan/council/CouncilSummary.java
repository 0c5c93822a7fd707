package vn.danvan.council;

/**
 * @param version what a change must name
 * @param members how many there are today
 */
public record CouncilSummary(CouncilId id, int version, CouncilFacts facts, String standingName, int members) {}
