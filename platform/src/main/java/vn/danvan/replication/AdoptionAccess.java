package vn.danvan.replication;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.Duty;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.replication.AdoptionProblem.Reason;
import vn.danvan.replication.search.Wanted;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.UnitId;

/** An adoption has two sides; whoever reaches one of them sees it, and each step belongs to one. */
@Component
class AdoptionAccess {

    private final Rights rights;

    AdoptionAccess(Rights rights) {
        this.rights = rights;
    }

    ActingPost require(Right right) {
        return rights.require(right);
    }

    boolean may(Right right) {
        return rights.may(right);
    }

    Wanted wanted(AdoptionFilter filter) {
        return new Wanted(filter.text(), filter.state(), filter.field(), filter.year(), Wanted.Reach.of(rights));
    }

    /** @throws NotFound for what the acting post may not see */
    void requireReadable(Adoption adoption) {
        ActingPost post = rights.require(Right.READ_MODELS);
        ReadScope scope = rights.scope(Right.READ_MODELS);
        boolean covered = scope.covers(adoption.unit()) || scope.covers(adoption.modelUnit());
        if (!covered || (post.duty() == Duty.NOMINATOR && !isTheirs(adoption, post))) {
            throw new NotFound();
        }
    }

    private static boolean isTheirs(Adoption adoption, ActingPost post) {
        return adoption.askedBy().equals(post.person().value())
                || adoption.modelBy().equals(post.person().value());
    }

    ActingPost requireStep(Adoption adoption, AdoptionStep step) {
        ActingPost post = rights.require(step.side().right());
        requireReadable(adoption);
        if (!step.leavesFrom(adoption.state())) {
            throw new AdoptionProblem(Reason.NOT_OPEN);
        }
        if (step.side() == AdoptionStep.Side.MODEL && post.unit().equals(adoption.unit())) {
            throw new AdoptionProblem(Reason.OWN_ADOPTION);
        }
        if (!speaksFor(adoption, step.side(), post)) {
            throw new NotPermitted(step.side().right());
        }
        return post;
    }

    /** The acting post as one of the adopting unit. */
    ActingPost requireAdopter(Adoption adoption) {
        return requireStep(adoption, AdoptionStep.END);
    }

    /** Whether the acting post may choose one of the unit's models. */
    boolean reaches(UnitId unit) {
        return rights.scope(Right.READ_MODELS).covers(unit);
    }

    Set<AdoptionStep> open(Adoption adoption) {
        ActingPost post = rights.require(Right.READ_MODELS);
        Set<AdoptionStep> open = EnumSet.noneOf(AdoptionStep.class);
        for (AdoptionStep step : AdoptionStep.values()) {
            if (step.leavesFrom(adoption.state()) && speaksFor(adoption, step.side(), post)) {
                open.add(step);
            }
        }
        return open;
    }

    private boolean speaksFor(Adoption adoption, AdoptionStep.Side side, ActingPost post) {
        if (!post.duty().carries(side.right())) {
            return false;
        }
        ReadScope scope = rights.scope(side.right());
        return switch (side) {
            case MODEL -> scope.covers(adoption.modelUnit()) && !post.unit().equals(adoption.unit());
            case ADOPTER ->
                scope.covers(adoption.unit()) && (post.duty() != Duty.NOMINATOR || isTheirs(adoption, post));
        };
    }
}
