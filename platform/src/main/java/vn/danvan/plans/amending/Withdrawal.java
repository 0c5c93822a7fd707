package vn.danvan.plans.amending;

import vn.danvan.plans.task.TaskId;

/** A task that an amendment takes out of the plan, with all below it, and why. */
public record Withdrawal(TaskId task, String reason) {}
