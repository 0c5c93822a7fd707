package vn.danvan.plans.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.approval.PlanState;

/**
 * Plans that wait: submitted ones for whoever may approve them, approved ones for whoever may issue them, which are the same
 * people; returned ones for the unit that wrote them.
 */
@Repository
class WaitingPlans {

    private static final String WAITING = " where (p.state in ('SUBMITTED', 'APPROVED')"
            + " and (:all or p.owner_unit = any(:owners))"
            + " or p.state = 'RETURNED' and p.owner_unit = any(:writers))";

    static final String NUMBER = "(select count(*) from plan p" + WAITING + ")";

    /** Since the last time that it came into its state; a plan that somebody put there otherwise, since it is there. */
    private static final String PLANS = """
            select p.id, p.version, p.state, d.title, m.reason, r.full_name,
              coalesce(m.happened_at, p.created_at) as since,
              coalesce((select v.name from unit_version v where v.unit_id = p.owner_unit
                and v.valid_from <= :today order by v.valid_from desc limit 1), '') as unit_name
            from plan p join official_document d on d.id = p.document_id
            left join lateral (select t.happened_at, t.reason, t.person_id from plan_transition t
              where t.plan_id = p.id and t.to_state = p.state
              order by t.happened_at desc, t.id desc limit 1) m on true
            left join person r on r.id = m.person_id""" + WAITING + " order by since, p.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingPlans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whoever has waited longest first. */
    List<WaitingPlan> of(Whose whose) {
        return whose.bind(jdbc.sql(PLANS))
                .param("today", LocalDate.now(clock))
                .query(WaitingPlans::plan)
                .list();
    }

    private static WaitingPlan plan(ResultSet row, int number) throws SQLException {
        return new WaitingPlan(
                new PlanId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("title"),
                row.getString("unit_name"),
                WaitingPlan.Need.in(PlanState.valueOf(row.getString("state"))),
                row.getTimestamp("since").toInstant(),
                row.getString("full_name"),
                row.getString("reason"));
    }
}
