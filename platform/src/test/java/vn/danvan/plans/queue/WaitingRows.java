package vn.danvan.plans.queue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.plans.PlanId;

/** Requests and models that wait for somebody, under a reason and a name by which a test knows its own. */
final class WaitingRows {

    static final String MODEL = "Mô hình đang chờ";
    static final String REASON = "Mưa lớn ở hai xã";

    /** As a registration without answers is stored. */
    private static final String CONTENT = """
            {"name": "%s", "kind": null, "subject": null, "field": null, "level": null, "year": 2019, "place": "",
             "partners": [], "relatedProject": "", "ethnicMinorityArea": false, "religionArea": false, "answers": {},
             "extras": {}}""".formatted(MODEL);

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

    /** Registered by the nominator, at the desk of Sở Nội vụ. @param last what happened to it last */
    void model(String state, @Nullable String last) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into skilful_model (id, version, registration_year, number, state, name, place, lead_unit,"
                        + " desk_unit, desk_since, endorsements, content, created_by, created_at, changed_at)"
                        + " select :id, 0, 2019, (select coalesce(max(number), 0) + 1 from skilful_model"
                        + "   where registration_year = 2019), :state, :name, '', o.unit_id, d.id, now(), 0, :content,"
                        + "   o.person_id, now(), now()"
                        + " from post o join account a on a.person_id = o.person_id, unit d"
                        + " where a.username = 'decu' and d.code = 'SO-NV'")
                .param("id", id)
                .param("state", state)
                .param("name", MODEL)
                .param("content", CONTENT)
                .update();
        if (last != null) {
            jdbc.sql(
                            "insert into model_event (id, model_id, happened_at, step, state, desk_unit, person_name, position,"
                                    + " reason) select gen_random_uuid(), id, now(), ?, state, desk_unit, 'Ai đó', 'Cán bộ', 'Thiếu'"
                                    + " from skilful_model where id = ?")
                    .params(last, id)
                    .update();
        }
    }

    void stopModels() {
        jdbc.sql("update skilful_model set state = 'STOPPED' where name = ?")
                .param(MODEL)
                .update();
    }
}
