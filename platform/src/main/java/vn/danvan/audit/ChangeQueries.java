package vn.danvan.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.ReadScope;
import vn.danvan.shared.UnitId;

/** Entries as they are stored. */
@Repository
class ChangeQueries {

    private static final String COLUMNS = """
            e.id, e.happened_at, e.act, e.table_name, e.record, e.before::text as before, e.after::text as after, e.source,
            e.request, p.full_name, t.position,
            (select v.name from unit_version v where v.unit_id = e.unit order by v.valid_from desc limit 1) as unit_name
            """;
    private static final String AUTHORS = " left join person p on p.id = e.person left join post t on t.id = e.post ";
    private static final String FILTER = """
             where (:all or e.unit = any (:units))
              and (:table::text is null or e.table_name = :table)
              and (:source::text is null or e.source = :source)
              and (:person::text is null or e.person = any(array(
                select id from person where shared.fold(full_name) like '%' || shared.fold(:person) || '%')))
              and (:from::date is null or e.happened_at >= :from::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
              and (:to::date is null or e.happened_at < (:to::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
            """;

    private final JdbcClient jdbc;

    ChangeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param authors the units whose people's changes count */
    List<StoredChange> list(ChangeFilter filter, ReadScope authors, int offset, int limit) {
        return filtered(
                        "select " + COLUMNS + " from audit_entry e" + AUTHORS + FILTER
                                + " order by e.id desc limit :limit offset :offset",
                        filter,
                        authors)
                .param("limit", limit)
                .param("offset", offset)
                .query(ChangeQueries::stored)
                .list();
    }

    /** One entry, where it is of these units' people. */
    Optional<StoredChange> find(long id, ReadScope authors) {
        return jdbc.sql("select " + COLUMNS + " from audit_entry e" + AUTHORS
                        + " where e.id = :id and (:all or e.unit = any (:units))")
                .param("id", id)
                .param("all", authors instanceof ReadScope.Everything)
                .param("units", units(authors))
                .query(ChangeQueries::stored)
                .optional();
    }

    int count(ChangeFilter filter, ReadScope authors) {
        return filtered("select count(*) from audit_entry e" + FILTER, filter, authors)
                .query(Integer.class)
                .single();
    }

    List<String> tables() {
        return jdbc.sql("""
                        select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
                        where t.tgname = 'record_change' and c.relnamespace = current_schema()::regnamespace
                        order by 1""").query(String.class).list();
    }

    /**
     * A plan's tasks are records of their own, but what happened to them happened to the plan. An array, since "or" with a
     * query in it would read the whole log; and what is found first, since for the newest few PostgreSQL would go through
     * the log of the province backwards until it had met them.
     */
    List<StoredChange> history(UUID record, int offset, int limit) {
        return jdbc.sql("""
                        with found as materialized (
                          select id from audit_entry where record = any(array(select :record union all
                            select row_key ->> 'id' from audit_entry where record = :record and table_name = 'task'))
                        ), page as (
                          select id from found order by id desc limit :limit offset :offset
                        )
                        select
                        """ + COLUMNS + " from page join audit_entry e on e.id = page.id" + AUTHORS
                        + "order by e.id desc")
                .param("record", record.toString())
                .param("limit", limit)
                .param("offset", offset)
                .query(ChangeQueries::stored)
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, ChangeFilter filter, ReadScope authors) {
        return jdbc.sql(sql)
                .param("all", authors instanceof ReadScope.Everything)
                .param("units", units(authors))
                .param("table", filter.table())
                .param(
                        "source",
                        filter.source() == null ? null : filter.source().name())
                .param("person", filter.person())
                .param("from", filter.from())
                .param("to", filter.to());
    }

    private static UUID[] units(ReadScope authors) {
        return switch (authors) {
            case ReadScope.Everything() -> new UUID[0];
            case ReadScope.Units(Set<UnitId> units) ->
                units.stream().map(UnitId::value).toArray(UUID[]::new);
        };
    }

    private static StoredChange stored(ResultSet row, int number) throws SQLException {
        return new StoredChange(
                row.getLong("id"),
                row.getTimestamp("happened_at").toInstant(),
                row.getString("act"),
                row.getString("table_name"),
                row.getString("record"),
                row.getString("before"),
                row.getString("after"),
                ChangeSource.valueOf(row.getString("source")),
                row.getString("full_name"),
                row.getString("position"),
                row.getString("unit_name"),
                row.getString("request"));
    }
}
