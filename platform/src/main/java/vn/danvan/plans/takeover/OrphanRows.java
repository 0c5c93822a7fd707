package vn.danvan.plans.takeover;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.ActingPost;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.event.TaskHappened;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskNote;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.shared.UnitId;

/** Parts whose units are gone, with the units that are there today at the end of the line of successions. */
@Repository
class OrphanRows {

    private static final String LIVES =
            "exists (select 1 from unit_version v where v.unit_id = %s and v.valid_from <= :day"
                    + " and (v.valid_to is null or v.valid_to > :day))";
    private static final String ORPHANS = "with recursive orphan as ("
            + " select t.id, t.version, t.code, t.text, t.position, b.unit_id, b.text as unit from task t"
            + " join task_body b on b.task_id = t.id and b.role = 'LEAD'"
            + " where t.plan_id = :plan and t.copy_of is not null and t.state not in ('DONE', 'WITHDRAWN')"
            + " and b.unit_id is not null and not " + LIVES.formatted("b.unit_id")
            + "), line (origin, unit_id) as ("
            + " select distinct o.unit_id, o.unit_id from orphan o"
            + " union select l.origin, n.unit_id from line l"
            + " join unit_succession_member m on m.unit_id = l.unit_id and not m.successor"
            + " join unit_succession s on s.id = m.succession_id and s.effective_on <= :day"
            + " join unit_succession_member n on n.succession_id = s.id and n.successor"
            + " where not " + LIVES.formatted("l.unit_id")
            + ") select o.id, o.version, o.code, o.text, o.unit, v.unit_id as heir, v.name as heir_name from orphan o"
            + " left join line l on l.origin = o.unit_id and l.unit_id <> o.unit_id"
            + " left join unit_version v on v.unit_id = l.unit_id and v.valid_from <= :day"
            + " and (v.valid_to is null or v.valid_to > :day)"
            + " order by o.position, v.name";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrphanRows(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    List<OrphanedPart> ofPlan(PlanId plan) {
        Map<UUID, OrphanedPart> parts = new LinkedHashMap<>();
        jdbc.sql(ORPHANS)
                .param("plan", plan.value())
                .param("day", LocalDate.now(clock))
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    OrphanedPart part = parts.get(id);
                    if (part == null) {
                        part = new OrphanedPart(
                                new TaskId(id),
                                row.getInt("version"),
                                row.getString("code"),
                                row.getString("text"),
                                row.getString("unit"),
                                new ArrayList<>());
                        parts.put(id, part);
                    }
                    UUID heir = row.getObject("heir", UUID.class);
                    if (heir != null) {
                        part.successors().add(new OrphanedPart.Successor(new UnitId(heir), row.getString("heir_name")));
                    }
                });
        return List.copyOf(parts.values());
    }

    /** The evidence and the history stay with the part; a successor that already has one of its own has two then. */
    void handOver(OrphanedPart orphan, OrphanedPart.Successor heir, ActingPost by) {
        UUID part = orphan.part().value();
        jdbc.sql("update task_body set unit_id = ?, text = ? where task_id = ? and role = 'LEAD'")
                .params(heir.unit().value(), heir.name(), part)
                .update();
        jdbc.sql("""
                        update task_assignment a set unit_id = :heir where a.copy_id = :part and not exists (
                          select 1 from task_assignment o where o.task_id = a.task_id and o.unit_id = :heir)""").param("heir", heir.unit().value()).param("part", part).update();
        jdbc.sql("update task set version = version + 1 where id = ?")
                .param(part)
                .update();
        UUID id = TimeOrderedIds.next(clock);
        String note = orphan.unit() + " → " + heir.name();
        jdbc.sql("insert into task_event (id, task_id, kind, happened_at, person_id, post_id, note) values (?, ?,"
                        + " 'TAKEN_OVER', ?, ?, ?, ?)")
                .params(
                        id,
                        part,
                        Timestamp.from(clock.instant()),
                        by.person().value(),
                        by.post().value(),
                        note)
                .update();
        events.publishEvent(new TaskHappened(by.tenant(), orphan.part(), TaskNote.Kind.TAKEN_OVER, by, id, note));
    }
}
