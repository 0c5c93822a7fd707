package vn.danvan.models.quota;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.ActingPost;
import vn.danvan.models.registration.ModelField;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.shared.UnitId;

/** Quotas as they are set, and what was allowed beyond them; how far units have got is in {@link QuotaUse}. */
@Repository
class QuotaStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    QuotaStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(QuotaScope scope, @Nullable Integer minimum, @Nullable Integer maximum, UUID person) {
        UUID id = TimeOrderedIds.next(clock);
        UnitId unit = scope.unit();
        try {
            jdbc.sql("""
                            insert into model_quota (id, version, year, unit_id, unit_type, field, minimum, maximum, changed_at, changed_by)
                            values (:id, 0, :year, :unit, :type, :field, :minimum, :maximum, :now, :person)""")
                    .param("id", id)
                    .param("year", scope.year())
                    .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                    .param("type", scope.type(), Types.VARCHAR)
                    .param("field", name(scope.field()), Types.VARCHAR)
                    .param("minimum", minimum, Types.INTEGER)
                    .param("maximum", maximum, Types.INTEGER)
                    .param("now", Timestamp.from(clock.instant()))
                    .param("person", person)
                    .update();
        } catch (DuplicateKeyException same) {
            throw new QuotaProblem(QuotaProblem.Reason.TWICE);
        }
        return id;
    }

    void change(UUID id, int version, @Nullable Integer minimum, @Nullable Integer maximum, UUID person) {
        int updated = jdbc.sql("""
                        update model_quota set minimum = :minimum, maximum = :maximum, changed_at = :now,
                          changed_by = :person, version = version + 1 where id = :id and version = :version""")
                .param("id", id)
                .param("version", version)
                .param("minimum", minimum, Types.INTEGER)
                .param("maximum", maximum, Types.INTEGER)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person)
                .update();
        if (updated == 0) {
            throw new StaleVersion();
        }
    }

    int remove(UUID id) {
        return jdbc.sql("delete from model_quota where id = ?").param(id).update();
    }

    /** Those for all units first. */
    List<Quota> of(int year) {
        return jdbc.sql("""
                        select q.id, q.version, q.year, q.unit_id, q.unit_type, q.field, q.minimum, q.maximum,
                          coalesce((select v.name from unit_version v where v.unit_id = q.unit_id
                          and v.valid_from <= :today order by v.valid_from desc limit 1), '') as unit_name
                        from model_quota q where q.year = :year
                        order by q.unit_id is not null, q.unit_type nulls first, unit_name, q.field nulls first""")
                .param("year", year)
                .param("today", LocalDate.now(clock))
                .query(QuotaStore::quota)
                .list();
    }

    boolean exists(UUID id) {
        return jdbc.sql("select exists (select 1 from model_quota where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    void grant(QuotaScope scope, int extra, String reason, ActingPost post) {
        UnitId unit = Objects.requireNonNull(scope.unit());
        jdbc.sql("""
                        insert into model_quota_excess (id, year, unit_id, field, extra, reason, granted_at, granted_by, position)
                        values (:id, :year, :unit, :field, :extra, :reason, :now, :person, :position)""")
                .param("id", TimeOrderedIds.next(clock))
                .param("year", scope.year())
                .param("unit", unit.value())
                .param("field", name(scope.field()), Types.VARCHAR)
                .param("extra", extra)
                .param("reason", reason)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", post.person().value())
                .param("position", post.position())
                .update();
    }

    List<Excess> excesses(int year) {
        return jdbc.sql("""
                        select e.id, e.year, e.field, e.extra, e.reason, e.granted_at, e.position, p.full_name,
                          coalesce((select v.name from unit_version v where v.unit_id = e.unit_id
                          and v.valid_from <= :today order by v.valid_from desc limit 1), '') as unit_name
                        from model_quota_excess e join person p on p.id = e.granted_by
                        where e.year = :year order by e.granted_at desc""")
                .param("year", year)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Excess(
                        row.getObject("id", UUID.class),
                        row.getInt("year"),
                        row.getString("unit_name"),
                        field(row.getString("field")),
                        row.getInt("extra"),
                        row.getString("reason"),
                        row.getTimestamp("granted_at").toInstant(),
                        row.getString("full_name"),
                        row.getString("position")))
                .list();
    }

    private static Quota quota(ResultSet row, int number) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        return new Quota(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new QuotaScope(
                        row.getInt("year"),
                        unit == null ? null : new UnitId(unit),
                        row.getString("unit_type"),
                        field(row.getString("field"))),
                row.getString("unit_name"),
                row.getObject("minimum", Integer.class),
                row.getObject("maximum", Integer.class));
    }

    static @Nullable ModelField field(@Nullable String name) {
        return name == null ? null : ModelField.valueOf(name);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
