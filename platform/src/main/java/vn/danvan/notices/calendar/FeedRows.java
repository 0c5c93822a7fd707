package vn.danvan.notices.calendar;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.Duty;
import vn.danvan.identity.PersonId;
import vn.danvan.identity.Right;
import vn.danvan.plans.task.TaskDue;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.shared.UnitId;
import vn.danvan.workdays.Deadlines;

/** Feeds by the digest of their secret, and what they show today. */
@Repository
class FeedRows {

    private static final int YEARS_BACK = 1;
    private static final int MOST = 2000;

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Clock clock;

    FeedRows(JdbcClient jdbc, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    FeedId add(ActingPost by, @Nullable UnitId unit, byte[] digest) {
        UUID id = TimeOrderedIds.next(clock);
        jdbc.sql("insert into calendar_feed (id, token_hash, person_id, post_id, unit_id, created_at)"
                        + " values (:id, :digest, :person, :post, :unit, :now)")
                .param("id", id)
                .param("digest", digest)
                .param("person", by.person().value())
                .param("post", by.post().value())
                .param("unit", unit == null ? null : unit.value(), java.sql.Types.OTHER)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return new FeedId(id);
    }

    List<Feed> of(PersonId person) {
        return jdbc.sql("""
                        select f.id, f.created_at, case when f.unit_id is null then null else
                          coalesce((select v.name from unit_version v where v.unit_id = f.unit_id
                            order by v.valid_from desc limit 1), '') end as unit
                        from calendar_feed f where f.person_id = ? and f.revoked_at is null order by f.id""")
                .param(person.value())
                .query((row, number) -> new Feed(
                        new FeedId(row.getObject("id", UUID.class)),
                        row.getString("unit"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    /** @return whether the person had such a feed that was still open */
    boolean revoke(PersonId person, FeedId id) {
        return jdbc.sql("update calendar_feed set revoked_at = ? where id = ? and person_id = ? and revoked_at is null")
                        .params(Timestamp.from(clock.instant()), id.value(), person.value())
                        .update()
                == 1;
    }

    /**
     * The units whose deadlines an open feed shows: those in which its owner works today. Empty for a secret that nobody
     * has or that was taken back, and for a feed whose owner works nowhere, or no more in the feed's unit.
     */
    List<UnitId> units(byte[] digest) {
        return jdbc.sql("""
                        select distinct p.unit_id from calendar_feed f
                        join account a on a.person_id = f.person_id and a.enabled
                        join post p on p.person_id = f.person_id
                        where f.token_hash = :digest and f.revoked_at is null and p.duty in (:duties)
                          and (f.unit_id is null or f.unit_id = p.unit_id)
                          and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)""")
                .param("digest", digest)
                .param("duties", workers())
                .param("day", LocalDate.now(clock))
                .query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list();
    }

    /** What these units lead and have not finished, by its last day; what has no day stands in no calendar. */
    List<FeedEntry> entries(Collection<UnitId> units) {
        return jdbc.sql("""
                        select t.id, t.code, t.text, t.due_on, t.due_text, t.extended_due_on, coalesce(d.title, '') as title
                        from task t join plan p on p.id = t.plan_id join official_document d on d.id = p.document_id
                        where t.due_kind = 'DATE' and t.state not in ('DONE', 'WITHDRAWN') and p.state in ('ISSUED', 'IN_PROGRESS')
                          and coalesce(t.extended_due_on, t.due_on) >= :from
                          and not exists (select from task c where c.parent_id = t.id)
                          and exists (select from task_body b
                            where b.task_id = t.id and b.role = 'LEAD' and b.unit_id in (:units))
                        order by coalesce(t.extended_due_on, t.due_on), t.id limit :most""")
                .param("from", LocalDate.now(clock).minusYears(YEARS_BACK))
                .param("units", units.stream().map(UnitId::value).toList())
                .param("most", MOST)
                .query((row, number) -> new FeedEntry(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("text"),
                        row.getString("title"),
                        Optional.ofNullable(deadlines
                                        .standing(
                                                TaskDue.of(
                                                        row.getObject("due_on", LocalDate.class),
                                                        row.getString("due_text")),
                                                TaskDue.extended(row.getObject("extended_due_on", LocalDate.class)),
                                                null,
                                                clock.instant())
                                        .lastDay())
                                .orElseThrow()))
                .list();
    }

    private static List<String> workers() {
        return Stream.of(Duty.values())
                .filter(duty -> duty.carries(Right.WORK_ON_TASKS))
                .map(Duty::name)
                .toList();
    }

    /** @param lastDay the last day on which the work is in time */
    record FeedEntry(UUID task, String code, String text, String plan, LocalDate lastDay) {}
}
