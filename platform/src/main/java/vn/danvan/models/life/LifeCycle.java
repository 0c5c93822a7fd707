package vn.danvan.models.life;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.danvan.identity.Duty;

/** Which steps are open. Whether the model belongs to the acting post is asked elsewhere. */
public final class LifeCycle {

    private LifeCycle() {}

    /** The steps that a post with this duty may take from this state. */
    public static Set<ModelStep> open(ModelState state, Duty duty) {
        EnumSet<ModelStep> open = EnumSet.noneOf(ModelStep.class);
        Arrays.stream(ModelStep.values())
                .filter(step -> step.leavesFrom(state) && duty.carries(step.right()))
                .forEach(open::add);
        return Collections.unmodifiableSet(open);
    }

    /** @throws StepProblem when the step does not lead away from this state */
    public static ModelState next(ModelState state, ModelStep step) {
        if (!step.leavesFrom(state)) {
            throw new StepProblem(StepProblem.Reason.NOT_OPEN, step, state);
        }
        return step.target();
    }
}
