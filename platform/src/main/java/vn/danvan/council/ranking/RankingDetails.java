package vn.danvan.council.ranking;

import java.util.Map;
import java.util.UUID;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.scoring.scheme.Scheme;

/**
 * @param judges by membership: names for whoever runs the round, numbers for everybody else
 * @param hidden how many models the reader may not see because of conflicts of interest
 */
public record RankingDetails(
        RoundSummary round, Scheme scheme, RankedRound ranked, Map<UUID, String> judges, int hidden, boolean leading) {}
