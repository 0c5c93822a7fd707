package vn.danvan.models.step;

import vn.danvan.models.ModelId;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.life.StepProblem;

/** Something that another module knows and that stands against a step. Modules bring it as a bean. */
public interface StepRule {

    /** @throws StepProblem when this step must not be taken with this model now */
    void require(ModelId model, ModelStep step);
}
