package vn.danvan.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.danvan.shared.UnitId;

/** The one place that decides what the acting post may do. */
@Component
public class Rights {

    private final Acting acting;
    private final UnitTree units;
    private final Clock clock;

    Rights(Acting acting, UnitTree units, Clock clock) {
        this.acting = acting;
        this.units = units;
        this.clock = clock;
    }

    public boolean may(Right right) {
        return acting.find()
                .map(post -> RightsMatrix.reach(post.duty(), right) != Reach.NONE)
                .orElse(false);
    }

    /** @throws NotPermitted when the post carries the right nowhere */
    public ActingPost require(Right right) {
        ActingPost post = acting.required();
        if (RightsMatrix.reach(post.duty(), right) == Reach.NONE) {
            throw new NotPermitted(right);
        }
        return post;
    }

    /** What the acting post may see or touch by this right; empty where it carries the right nowhere. */
    public ReadScope scope(Right right) {
        ActingPost post = acting.required();
        LocalDate today = LocalDate.now(clock);
        return switch (RightsMatrix.reach(post.duty(), right)) {
            case NONE -> new ReadScope.Units(Set.<UnitId>of());
            case OWN_UNIT -> new ReadScope.Units(units.selfAndBelow(post.unit(), today));
            case GOVERNMENT -> new ReadScope.Units(units.ofGovernment(today));
            case PROVINCE -> new ReadScope.Everything();
        };
    }
}
