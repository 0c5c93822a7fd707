package vn.danvan.plans;

/**
 * What needs all tasks of a plan, counted where they lie.
 *
 * @param tasks the plan's own, without the units' copies and what was withdrawn
 * @param ends those of them on which somebody works or will work: the plan's own with none of its own below
 * @param clear of these how many say person, work, time, responsibility and product
 * @param parts ends and, where a task was given to many, the units' copies instead of it; {@code done} how many are done
 */
public record PlanFigures(int tasks, int ends, int clear, int parts, int done) {}
