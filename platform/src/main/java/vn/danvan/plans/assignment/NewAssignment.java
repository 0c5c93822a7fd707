package vn.danvan.plans.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.identity.ActingPost;
import vn.danvan.organisation.groups.GroupMember;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.UnitId;

/** @param copy the id that the unit's copy is to have; none for who only co-ordinates */
record NewAssignment(
        UUID id,
        TaskId task,
        GroupMember unit,
        AssignmentRole role,
        AssignmentKind kind,
        String phrase,
        @Nullable UnitId via,
        @Nullable UUID copy,
        ActingPost by) {}
