package vn.danvan.replication.effect;

/**
 * The effect of a model as a column of a query, so that every list and every statistic says the same. It wants
 * {@code :today} and a model called {@code m}. What the unit above says goes before what the unit says of itself; a check
 * that still is in time changes nothing of what an earlier one found.
 */
public final class EffectColumn {

    public static final String OF_MODEL = """
            coalesce((select coalesce(above.effect, own.effect,
                case when c.answer_by < :today then 'UNCONFIRMED' else 'AWAITED' end)
              from effect_check c
              left join effect_answer above on above.check_id = c.id and above.side = 'SUPERIOR'
              left join effect_answer own on own.check_id = c.id and own.side = 'UNIT'
              where c.model_id = m.id and c.due_on <= :today
              order by (above.effect is null and own.effect is null and c.answer_by >= :today), c.due_on desc, c.id desc
              limit 1), 'NOT_DUE')""";

    private EffectColumn() {}
}
