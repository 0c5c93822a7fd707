package vn.danvan.plans.queue;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.plans.PlanId;

/** Requests that wait for somebody, under a reason by which a test knows its own. */
final class WaitingRows {

    static final String REASON = "Mưa lớn ở hai xã";

    private final JdbcClient jdbc;

    WaitingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** About a task of each plan, by the unit that works on it. */
    void ask(List<PlanId> asked) {
        jdbc.sql("insert into task_extension (id, task_id, state, wanted_on, reason, asked_at, asked_by, asked_post)"
                        + " select gen_random_uuid(), t.id, 'ASKED', date '2030-01-01', :reason, now(), o.person_id, o.id"
                        + " from task t, post o join account a on a.person_id = o.person_id"
                        + " where a.username = 'canbo' and t.plan_id in (:plans) and t.code = 'I.IN_PROGRESS'")
                .param("plans", asked.stream().map(PlanId::value).toList())
                .param("reason", REASON)
                .update();
    }
}
