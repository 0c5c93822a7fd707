package vn.danvan.plans.baseline;

import java.time.Instant;
import java.util.List;

/**
 * How a plan differs from one of its versions.
 *
 * @param edition the number of that version, recorded at {@code recordedAt}; {@code editions} all there are
 * @param tasks changed and new ones in the order of the plan, then those that are gone in their old order
 */
public record ChangesSince(int edition, Instant recordedAt, List<Integer> editions, List<TaskChange> tasks) {}
