package vn.danvan.audit.seal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries and seals of the current province. */
@Repository
class SealStore {

    /** The same text for the same entry on every server: micros since 1970 for the time, keys of JSON in PostgreSQL's order. */
    private static final String CANONICAL = """
            jsonb_build_array(e.id, e.transaction::text, (extract(epoch from e.happened_at) * 1000000)::bigint, e.act,
              e.table_name, e.row_key, e.record, e.before, e.after, e.source, e.person, e.post, e.unit, e.request,
              e.role)::text""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    SealStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Only one node seals a province at a time; the lock goes with the transaction. */
    boolean lock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext(current_schema() || '.audit_seal'))")
                .query(Boolean.class)
                .single();
    }

    AuditHead head() {
        return jdbc.sql("select position, chain from audit_seal order by position desc limit 1")
                .query((row, number) -> new AuditHead(row.getLong(1), row.getBytes(2)))
                .optional()
                .orElse(AuditHead.NONE);
    }

    /**
     * Entries without a seal, in the order of their ids. A transaction that takes long commits entries with ids below
     * sealed ones, so a day before the last seal is looked through again; no transaction lives as long.
     */
    List<Entry> unsealed(int limit) {
        return jdbc.sql("select e.id, " + CANONICAL + """
                         as canonical from audit_entry e
                        where e.happened_at >= coalesce((select sealed_at from audit_seal order by position desc limit 1)
                            - interval '1 day', '-infinity')
                          and not exists (select from audit_seal s where s.entry_id = e.id)
                        order by e.id limit :limit""")
                .param("limit", limit)
                .query((row, number) -> new Entry(row.getLong("id"), row.getString("canonical")))
                .list();
    }

    void add(List<Seal> seals) {
        batch.batchUpdate(
                "insert into audit_seal (position, entry_id, mac, chain, sealed_at) values (?, ?, ?, ?, clock_timestamp())",
                seals,
                seals.size(),
                (statement, seal) -> {
                    statement.setLong(1, seal.position());
                    statement.setLong(2, seal.entry());
                    statement.setBytes(3, seal.mac());
                    statement.setBytes(4, seal.chain());
                });
    }

    /** Seals after a position, each with its entry as it is today. */
    List<SealedEntry> sealedAfter(long position, int limit) {
        return jdbc.sql("select s.position, s.entry_id, s.mac, s.chain, e.table_name, e.record, case when e.id is null"
                        + " then null else " + CANONICAL + " end as canonical"
                        + " from audit_seal s left join audit_entry e on e.id = s.entry_id"
                        + " where s.position > :position order by s.position limit :limit")
                .param("position", position)
                .param("limit", limit)
                .query((row, number) -> new SealedEntry(
                        new Seal(
                                row.getLong("position"),
                                row.getLong("entry_id"),
                                row.getBytes("mac"),
                                row.getBytes("chain")),
                        row.getString("table_name"),
                        row.getString("record"),
                        row.getString("canonical")))
                .list();
    }

    /** The chain at a position, as it is today. */
    Optional<AuditHead> at(long position) {
        return jdbc.sql("select position, chain from audit_seal where position = :position")
                .param("position", position)
                .query((row, number) -> new AuditHead(row.getLong(1), row.getBytes(2)))
                .optional();
    }

    /** Entries that no seal covers although later ones do, and a day has passed: somebody put them in. */
    List<Long> neverSealed() {
        return jdbc.sql("""
                        select e.id from audit_entry e
                        where e.happened_at < coalesce((select sealed_at from audit_seal order by position desc limit 1)
                            - interval '1 day', '-infinity')
                          and not exists (select from audit_seal s where s.entry_id = e.id)
                        order by e.id limit 100""").query(Long.class).list();
    }

    record Entry(long id, String canonical) {}

    record Seal(long position, long entry, byte[] mac, byte[] chain) {}

    record SealedEntry(
            Seal seal,
            @Nullable String table,
            @Nullable String record,
            @Nullable String canonical) {}
}
