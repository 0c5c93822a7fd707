package vn.danvan.council.assignment;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.danvan.council.assignment.AssignmentProblem.Reason;
import vn.danvan.models.registration.ModelField;

/**
 * How models are dealt out.
 *
 * @param reviewers how many members each model gets
 * @param maxLoad how many models a member gets at most, those scored already among them
 * @param fields by membership, the fields in which the member judges; all where nothing is said
 */
public record AssignmentRule(int reviewers, int maxLoad, Map<UUID, Set<ModelField>> fields) {

    private static final int MOST = 9999;

    public AssignmentRule {
        if (reviewers < 1 || maxLoad < 1 || reviewers > MOST || maxLoad > MOST) {
            throw new AssignmentProblem(Reason.NUMBER_OUT_OF_RANGE, MOST);
        }
        fields = Map.copyOf(fields);
    }
}
