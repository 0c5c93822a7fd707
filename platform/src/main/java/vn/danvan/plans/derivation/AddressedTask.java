package vn.danvan.plans.derivation;

import org.jspecify.annotations.Nullable;
import vn.danvan.plans.assignment.AssignmentKind;
import vn.danvan.plans.assignment.AssignmentRole;
import vn.danvan.plans.task.TaskFacts;

/**
 * What an upper plan gives to one unit.
 *
 * @param facts of the unit's copy where it leads, else of the upper plan's task; {@code facts.task()} says which
 * @param via the unit through which it sends what it has to send
 */
public record AddressedTask(
        String code,
        TaskFacts facts,
        AssignmentRole role,
        AssignmentKind kind,
        @Nullable String via) {}
