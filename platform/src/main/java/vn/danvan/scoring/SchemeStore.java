package vn.danvan.scoring;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.scoring.reading.SchemeText;
import vn.danvan.scoring.scheme.Scheme;
import vn.danvan.shared.TimeOrderedIds;

/** Editions of schemes. What is no longer a draft is never written to again, except to lock it. */
@Repository
class SchemeStore {

    private static final String COLUMNS = "id, code, edition, name, sample, state, created_at, locked_at";
    private static final RowMapper<SchemeSummary> SUMMARY = (row, number) -> new SchemeSummary(
            new SchemeId(row.getObject("id", UUID.class)),
            row.getString("code"),
            row.getInt("edition"),
            row.getString("name"),
            row.getBoolean("sample"),
            SchemeState.valueOf(row.getString("state")),
            row.getTimestamp("created_at").toInstant(),
            instant(row.getTimestamp("locked_at")));

    private final JdbcClient jdbc;
    private final Clock clock;

    SchemeStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<SchemeSummary> all() {
        return jdbc.sql("select " + COLUMNS + " from scoring_scheme order by code, edition desc")
                .query(SUMMARY)
                .list();
    }

    Optional<SchemeDetails> find(SchemeId id) {
        return jdbc.sql("select " + COLUMNS + ", version, content from scoring_scheme where id = ?")
                .param(id.value())
                .query((row, number) -> new SchemeDetails(
                        SUMMARY.mapRow(row, number),
                        row.getInt("version"),
                        SchemeText.stored(row.getString("content"))))
                .optional();
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from scoring_scheme")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    SchemeId add(Scheme scheme, SchemeState state) {
        SchemeId id = new SchemeId(TimeOrderedIds.next(clock));
        jdbc.sql("""
                        insert into scoring_scheme (id, version, code, edition, name, sample, state, content, created_at)
                        values (:id, 0, :code,
                          (select coalesce(max(edition), 0) + 1 from scoring_scheme where code = :code),
                          :name, :sample, :state, :content, :now)""")
                .param("id", id.value())
                .param("code", scheme.code())
                .param("name", scheme.name())
                .param("sample", scheme.sample())
                .param("state", state.name())
                .param("content", SchemeText.write(scheme))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** @return false where the edition is no draft any more, or somebody changed it since */
    boolean replaceDraft(SchemeId id, int version, Scheme scheme) {
        return jdbc.sql("""
                        update scoring_scheme set name = :name, sample = :sample, content = :content, version = version + 1
                        where id = :id and version = :version and state = 'DRAFT' and code = :code""")
                        .param("id", id.value())
                        .param("version", version)
                        .param("code", scheme.code())
                        .param("name", scheme.name())
                        .param("sample", scheme.sample())
                        .param("content", SchemeText.write(scheme))
                        .update()
                == 1;
    }

    boolean publish(SchemeId id, int version) {
        return jdbc.sql("update scoring_scheme set state = 'PUBLISHED', version = version + 1"
                                + " where id = ? and version = ? and state = 'DRAFT'")
                        .params(id.value(), version)
                        .update()
                == 1;
    }

    void lock(SchemeId id) {
        jdbc.sql("update scoring_scheme set state = 'LOCKED', locked_at = ?, version = version + 1"
                        + " where id = ? and state = 'PUBLISHED'")
                .params(Timestamp.from(clock.instant()), id.value())
                .update();
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
