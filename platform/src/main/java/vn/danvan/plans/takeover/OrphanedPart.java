package vn.danvan.plans.takeover;

import java.util.List;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.UnitId;

/**
 * A unit's part of a task that is not done although the unit is gone.
 *
 * @param part the unit's copy; {@code version} what handing it over must name
 * @param unit the name that the unit bore last
 * @param successors who took over from it and is there today; empty where nobody is known
 */
public record OrphanedPart(
        TaskId part, int version, String code, String text, String unit, List<Successor> successors) {

    public record Successor(UnitId unit, String name) {}
}
