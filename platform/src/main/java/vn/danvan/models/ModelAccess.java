package vn.danvan.models;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.Duty;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.models.life.LifeCycle;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.life.StepProblem;
import vn.danvan.models.life.StepProblem.Reason;
import vn.danvan.shared.NotFound;

/** Whose a model is: the right must be there, and it must reach this model. */
@Component
class ModelAccess {

    private final Rights rights;

    ModelAccess(Rights rights) {
        this.rights = rights;
    }

    ActingPost require(Right right) {
        return rights.require(right);
    }

    boolean may(Right right) {
        return rights.may(right);
    }

    ModelSearch.ModelQuery query(ModelFilter filter) {
        ActingPost post = rights.require(Right.READ_MODELS);
        return switch (rights.scope(Right.READ_MODELS)) {
            case ReadScope.Everything() ->
                new ModelSearch.ModelQuery(filter, null, post.person().value(), false);
            case ReadScope.Units(var units) ->
                new ModelSearch.ModelQuery(filter, units, post.person().value(), post.duty() == Duty.NOMINATOR);
        };
    }

    /** @throws NotFound for what the acting post may not see */
    void requireReadable(ModelRow row) {
        ActingPost post = rights.require(Right.READ_MODELS);
        if (!isReadable(row, post, readable())) {
            throw new NotFound();
        }
    }

    ReadScope scope(Right right) {
        return rights.scope(right);
    }

    ReadScope readable() {
        return rights.scope(Right.READ_MODELS);
    }

    boolean isReadable(ModelRow row, ActingPost post, ReadScope scope) {
        boolean covered = scope.covers(row.summary().leadUnit())
                || scope.covers(row.summary().desk());
        return covered && (post.duty() != Duty.NOMINATOR || isOwn(row, post));
    }

    /** The registration may be changed while it is a draft, by its unit, and by a nominator only where it is their own. */
    void requireEditable(ModelRow row) {
        requireReach(row, rights.require(Right.REGISTER_MODELS), Right.REGISTER_MODELS);
        if (row.summary().state() != ModelState.DRAFT) {
            throw new StepProblem(Reason.NOT_OPEN);
        }
    }

    ActingPost requireStep(ModelRow row, ModelStep step) {
        ActingPost post = rights.require(step.right());
        if (step.belongsToDesk()) {
            requireAtDesk(row, step, post);
        } else {
            LifeCycle.next(row.summary().state(), step);
            requireReach(row, post, step.right());
        }
        return post;
    }

    void requireAtDesk(ModelRow row, ModelStep step, ActingPost post) {
        LifeCycle.next(row.summary().state(), step);
        if (!post.unit().equals(row.summary().desk())) {
            throw new StepProblem(Reason.NOT_AT_THIS_DESK, row.summary().deskName());
        }
    }

    ActingPost requireReach(ModelRow row, Right right) {
        ActingPost post = rights.require(right);
        requireReach(row, post, right);
        return post;
    }

    boolean reaches(ModelRow row, Right right) {
        if (!rights.may(right) || !rights.scope(right).covers(row.summary().leadUnit())) {
            return false;
        }
        ActingPost post = rights.require(right);
        return post.duty() != Duty.NOMINATOR || isOwn(row, post);
    }

    private void requireReach(ModelRow row, ActingPost post, Right right) {
        if (!rights.scope(right).covers(row.summary().leadUnit())) {
            throw new NotPermitted(right);
        }
        if (post.duty() == Duty.NOMINATOR && !isOwn(row, post)) {
            throw new StepProblem(Reason.NOT_YOURS);
        }
    }

    private static boolean isOwn(ModelRow row, ActingPost post) {
        return row.createdBy().equals(post.person().value());
    }

    Set<ModelStep> open(ModelRow row) {
        ActingPost post = rights.require(Right.READ_MODELS);
        Set<ModelStep> open = EnumSet.noneOf(ModelStep.class);
        for (ModelStep step : LifeCycle.open(row.summary().state(), post.duty())) {
            boolean mine = step.belongsToDesk()
                    ? post.unit().equals(row.summary().desk())
                    : rights.scope(step.right()).covers(row.summary().leadUnit())
                            && (post.duty() != Duty.NOMINATOR || isOwn(row, post));
            if (mine) {
                open.add(step);
            }
        }
        return open;
    }
}
