package vn.danvan.plans.queue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits for somebody in other features, under a name by which a test knows its own. */
final class WaitingElsewhere {

    static final String NAME = "Mô hình đang chờ";

    /** As a registration without answers is stored. */
    private static final String CONTENT = """
            {"name": "%s", "kind": null, "subject": null, "field": null, "level": null, "year": 2019, "place": "",
             "partners": [], "relatedProject": "", "ethnicMinorityArea": false, "religionArea": false, "answers": {},
             "extras": {}}""".formatted(NAME);

    private final JdbcClient jdbc;

    WaitingElsewhere(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of everything one; three models wait, and one that nobody handed in does not. */
    void ofEachKind() {
        model("REGISTERED", "RETURN");
        model("RETURNED", "ASK_FOR_PAPERS");
        model("DRAFT", "RETURN");
        model("DRAFT", null);
        check();
        decision();
        meeting();
    }

    /** Registered by the nominator, at the desk of Sở Nội vụ. @param last what happened to it last */
    private void model(String state, @Nullable String last) {
        UUID id = add(state);
        if (last != null) {
            jdbc.sql(
                            "insert into model_event (id, model_id, happened_at, step, state, desk_unit, person_name, position,"
                                    + " reason) select gen_random_uuid(), id, now(), ?, state, desk_unit, 'Ai đó', 'Cán bộ', 'Thiếu'"
                                    + " from skilful_model where id = ?")
                    .params(last, id)
                    .update();
        }
    }

    private UUID add(String state) {
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
                .param("name", NAME)
                .param("content", CONTENT)
                .update();
        return id;
    }

    /** A recognised model of Sở Nội vụ, to be looked at by the department and by whoever is above it. */
    private void check() {
        UUID model = ofDepartment("RECOGNISED");
        jdbc.sql("update skilful_model set recognised_level = 'GRASSROOTS' where id = ?")
                .param(model)
                .update();
        jdbc.sql(
                        "insert into effect_check (id, model_id, recognised_on, months, due_on, answer_by, opened_at)"
                                + " values (gen_random_uuid(), ?, current_date - 200, 6, current_date - 10, current_date + 20, now())")
                .param(model)
                .update();
    }

    private void decision() {
        jdbc.sql(
                        "insert into recognition_decision (id, kind, state, title, level, created_by, created_name, created_at)"
                                + " select gen_random_uuid(), 'RECOGNITION', 'PENDING', ?, 'GRASSROOTS', p.id, p.full_name, now()"
                                + " from person p join account a on a.person_id = p.id where a.username = 'quantri'")
                .param(NAME)
                .update();
    }

    /** It is closed, and its minutes did not take the model on. */
    private void meeting() {
        UUID council = UUID.randomUUID();
        UUID meeting = UUID.randomUUID();
        jdbc.sql("insert into council (id, version, kind, name, level, term_from, term_to, standing_unit, created_at)"
                        + " select ?, 0, 'APPRAISAL_GROUP', ?, 'PROVINCE', current_date, current_date, id, now()"
                        + " from unit where code = 'SO-NV'")
                .params(council, NAME)
                .update();
        jdbc.sql("insert into meeting (id, version, council_id, kind, state, title, place, starts_at, written_until,"
                        + " opened_at, closed_at, created_by, created_at)"
                        + " select ?, 0, ?, 'ORDINARY', 'CLOSED', ?, '', now(), now(), now(), now(), person_id, now()"
                        + " from account where username = 'quantri'")
                .params(meeting, council, NAME)
                .update();
        jdbc.sql("insert into meeting_item (id, meeting_id, position, model_id, state, title, unit_name, summary, note)"
                        + " values (gen_random_uuid(), ?, 1, ?, 'DONE', ?, '', '', '')")
                .params(meeting, ofDepartment("UNDER_APPRAISAL"), NAME)
                .update();
        jdbc.sql("insert into meeting_minutes (id, meeting_id, edition, number, issued_on, reason, content, appraised,"
                        + " made_by, made_at) select gen_random_uuid(), ?, 1, '01/BB', current_date, '', '{}', false,"
                        + " person_id, now() from account where username = 'quantri'")
                .param(meeting)
                .update();
    }

    private UUID ofDepartment(String state) {
        UUID id = add(state);
        jdbc.sql("update skilful_model set lead_unit = desk_unit where id = ?")
                .param(id)
                .update();
        return id;
    }

    void goes() {
        jdbc.sql("update skilful_model set state = case when recognised_level is null then 'STOPPED' else 'FADED' end"
                        + " where name = ?")
                .param(NAME)
                .update();
        jdbc.sql("update recognition_decision set state = 'CANCELLED' where title = ?")
                .param(NAME)
                .update();
    }
}
