package vn.danvan.council.round;

import java.util.List;

/** @param leading whether the acting person runs this round: assigns, sees who is late, closes */
public record RoundDetails(RoundSummary summary, List<RoundModel> models, boolean leading) {}
