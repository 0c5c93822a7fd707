package vn.danvan.notices;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.shared.UnitId;

/** What notices say of the records that they are about; nobody acts here, so that no right is asked. */
@Repository
public class NoticeSubjects {

    private final JdbcClient jdbc;

    NoticeSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<TaskSubject> task(UUID id) {
        return Optional.ofNullable(tasks(List.of(id)).get(id));
    }

    /** Those of them that are there. */
    public Map<UUID, TaskSubject> tasks(Collection<UUID> ids) {
        Map<UUID, TaskSubject> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            select t.id, t.code, t.text, coalesce(d.title, '') as title, p.owner_unit,
                              array(select b.unit_id from task_body b
                                where b.task_id = t.id and b.role = 'LEAD' and b.unit_id is not null) as lead
                            from task t join plan p on p.id = t.plan_id join official_document d on d.id = p.document_id
                            where t.id in (:ids)""").param("ids", ids).query(row -> {
                found.put(
                        row.getObject("id", UUID.class),
                        new TaskSubject(
                                row.getString("code"),
                                row.getString("text"),
                                row.getString("title"),
                                new UnitId(row.getObject("owner_unit", UUID.class)),
                                units((UUID[]) row.getArray("lead").getArray())));
            });
        }
        return found;
    }

    public Optional<PlanSubject> plan(UUID id) {
        return jdbc.sql("select coalesce(d.title, '') as title, p.owner_unit"
                        + " from plan p join official_document d on d.id = p.document_id where p.id = ?")
                .param(id)
                .query((row, number) ->
                        new PlanSubject(row.getString("title"), new UnitId(row.getObject("owner_unit", UUID.class))))
                .optional();
    }

    /** The state in which a notice's record is now; empty when it is gone, or its plan is over. */
    public Optional<String> state(NoticeKind.Subject subject, UUID id) {
        return jdbc.sql(
                        switch (subject) {
                            case TASK ->
                                "select t.state from task t join plan p on p.id = t.plan_id where t.id = ?"
                                        + " and p.state in ('ISSUED', 'IN_PROGRESS')";
                            case PLAN -> "select state from plan where id = ?";
                            case ADOPTION -> "select state from adoption where id = ?";
                            case EFFECT_CHECK ->
                                "select case when count(a.side) < 2 then 'OPEN' else 'ANSWERED' end from effect_check c"
                                        + " left join effect_answer a on a.check_id = c.id where c.id = ? group by c.id";
                            case MODEL -> "select state from skilful_model where id = ?";
                            case DECISION -> "select state from recognition_decision where id = ?";
                            case ROUND -> "select state from appraisal_round where id = ?";
                        })
                .param(id)
                .query(String.class)
                .optional();
    }

    /** The newest names of these units. */
    public Map<UnitId, String> names(Collection<UnitId> units) {
        Map<UnitId, String> names = new HashMap<>();
        if (!units.isEmpty()) {
            jdbc.sql("select distinct on (unit_id) unit_id, name from unit_version where unit_id in (:units)"
                            + " order by unit_id, valid_from desc")
                    .param("units", units.stream().map(UnitId::value).toList())
                    .query(row -> {
                        names.put(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("name"));
                    });
        }
        return names;
    }

    private static List<UnitId> units(UUID[] ids) {
        return Arrays.stream(ids).map(UnitId::new).toList();
    }

    public record TaskSubject(String code, String text, String plan, UnitId owner, List<UnitId> lead) {}

    public record PlanSubject(String title, UnitId owner) {}
}
