package vn.danvan.scoring.evaluation;

import java.util.Map;
import java.util.Set;
import vn.danvan.scoring.scheme.Given;

/**
 * What is stated about one unit, model or person.
 *
 * @param given by code of the criterion
 * @param facts codes of the knock-outs and caps that happened
 */
public record ScoreSheet(Map<String, Given> given, Set<String> facts) {

    public ScoreSheet {
        given = Map.copyOf(given);
        facts = Set.copyOf(facts);
    }
}
