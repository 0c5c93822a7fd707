package vn.danvan.plans.queue;

/**
 * A unit that made a task of its own from one of an upper plan has one work to do, not two: while it works on its own, the
 * upper one lies under it. Once its own is reported done, or where another unit made it, both stand for themselves.
 */
final class UpperUnderDerived {

    /**
     * Two tables to be set after {@code waiting (id, copy_of, derived_from, state, units)}, whose {@code units} are those of
     * the post that lead the task: {@code under (lower, upper)}, however many plans lie between the two.
     */
    static final String TABLES = """
            made (lower, upper) as (
              select d.id, u.id from waiting d join waiting u on u.id = d.derived_from
              where d.state in ('ASSIGNED', 'IN_PROGRESS') and d.units && u.units
              union
              select d.id, u.id from waiting d join waiting u on u.copy_of = d.derived_from
              where d.state in ('ASSIGNED', 'IN_PROGRESS') and d.units && u.units
            ), under (lower, upper) as (
              select m.lower, m.upper from made m
              union
              select n.lower, m.upper from under n join made m on m.lower = n.upper
            )
            """;

    private UpperUnderDerived() {}
}
