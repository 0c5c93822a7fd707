package vn.danvan.council.assignment;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a rule would lead to.
 *
 * @param kept what stays because somebody has begun to score it
 * @param dealt what is new; sheets that nobody began and that are not here are taken back
 * @param loads how many each member would have, those kept among them
 */
public record AssignmentPlan(
        List<Assignment> kept, List<Assignment> dealt, Map<UUID, Integer> loads, List<Shortage> shortages) {

    public int lightest() {
        return loads.values().stream().min(Integer::compare).orElse(0);
    }

    public int heaviest() {
        return loads.values().stream().max(Integer::compare).orElse(0);
    }
}
