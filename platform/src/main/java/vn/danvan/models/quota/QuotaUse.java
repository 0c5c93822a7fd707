package vn.danvan.models.quota;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.shared.UnitId;

/** How far units have got with their quotas; of several for one field the most precise counts, in one query for all. */
@Repository
class QuotaUse {

    private static final String RULES = """
            with present as (
              select v.unit_id, v.name, v.type from unit_version v
              where v.valid_from <= :today and (v.valid_to is null or v.valid_to > :today) %s
            ), rule as (
              select distinct on (u.unit_id, coalesce(q.field, '')) u.unit_id, u.name, q.year, q.field, q.minimum, q.maximum
              from present u join model_quota q on q.year = :year and (q.unit_id = u.unit_id
                or q.unit_id is null and (q.unit_type is null or q.unit_type = u.type))
              order by u.unit_id, coalesce(q.field, ''), q.unit_id is not null desc, q.unit_type is not null desc
            ), counted as (
              select r.unit_id, r.name, r.field, r.minimum, r.maximum,
                (select count(*) from skilful_model m where m.lead_unit = r.unit_id
                  and m.registration_year = r.year and m.state not in ('DRAFT', 'REJECTED')
                  and (r.field is null or m.field = r.field)) as used,
                (select coalesce(sum(e.extra), 0) from model_quota_excess e where e.unit_id = r.unit_id
                  and e.year = r.year and e.field is not distinct from r.field) as extra
              from rule r
            ) select unit_id, name, field, minimum, maximum, used, extra from counted
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    QuotaUse(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<QuotaLine> of(UnitId unit, int year) {
        return jdbc.sql(RULES.formatted("and v.unit_id = :unit") + "order by field nulls first")
                .param("today", LocalDate.now(clock))
                .param("unit", unit.value())
                .param("year", year)
                .query((row, number) -> new QuotaLine(
                        QuotaStore.field(row.getString("field")),
                        row.getInt("used"),
                        row.getObject("minimum", Integer.class),
                        row.getObject("maximum", Integer.class),
                        row.getInt("extra")))
                .list();
    }

    /** Two who hand in for the same unit at once wait for each other, so that both are counted. */
    void lock(UnitId unit) {
        jdbc.sql("select id from unit where id = ? for update")
                .param(unit.value())
                .query(UUID.class)
                .optional();
    }

    /** @param among only of these; none for all. The farthest behind first. */
    List<Shortfall> below(int year, @Nullable Collection<UnitId> among) {
        if (among != null && among.isEmpty()) {
            return List.of();
        }
        JdbcClient.StatementSpec statement = jdbc.sql(RULES.formatted(among == null ? "" : "and v.unit_id in (:among)")
                        + "where minimum is not null and used < minimum"
                        + " order by minimum - used desc, name, field nulls first")
                .param("today", LocalDate.now(clock))
                .param("year", year);
        return (among == null
                        ? statement
                        : statement.param(
                                "among", among.stream().map(UnitId::value).toList()))
                .query(QuotaUse::shortfall)
                .list();
    }

    private static Shortfall shortfall(ResultSet row, int number) throws SQLException {
        return new Shortfall(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                QuotaStore.field(row.getString("field")),
                row.getInt("used"),
                row.getInt("minimum"));
    }
}
