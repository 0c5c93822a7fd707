package vn.danvan.council.round;

import vn.danvan.council.round.RoundProblem.Reason;
import vn.danvan.models.step.ModelLevel;

/**
 * @param year whose models are scored
 * @param level for which they are scored
 * @throws RoundProblem where the name is missing or too long
 */
public record RoundFacts(String name, int year, ModelLevel level, RoundRules rules) {

    private static final int LONGEST_NAME = 300;

    public RoundFacts {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RoundProblem(Reason.NAME_WRONG, LONGEST_NAME);
        }
    }
}
