package vn.danvan.replication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelId;

/**
 * A model and what grew out of it, parents before children.
 *
 * @param confirmed how many confirmed adoptions with evidence the model itself has
 * @param confirmedBelow how many there are in the whole family
 * @param origin the model out of which this one grew
 */
public record Family(
        int confirmed, int confirmedBelow, @Nullable Origin origin, List<Member> members) {

    public record Origin(ModelId model, String name, String unit) {}

    /**
     * @param depth 1 for an adoption of the model itself
     * @param ownModel name of the adopter's own model, from which the next depth grows
     */
    public record Member(
            AdoptionId adoption,
            int depth,
            String unit,
            AdoptionState state,
            @Nullable String ownModel) {

        Member nameless() {
            return new Member(adoption, depth, unit, state, null);
        }
    }
}
