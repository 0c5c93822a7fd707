package vn.danvan.recognition;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.ActingPost;
import vn.danvan.models.step.ModelLevel;

/** Decisions as they stand; what they say of each model is in {@link ItemRows}. */
@Repository
class DecisionRows {

    private static final String SELECT = """
            select d.id, d.version, d.kind, d.state, d.title, d.level, d.document, d.document_on, d.signer,
              d.signer_position, d.publish_at, d.published_at, d.failure, d.created_name, d.created_at,
              i.recognise, i.refuse, i.keep, i.revoke
            from recognition_decision d cross join lateral
              (select count(*) filter (where outcome = 'RECOGNISE') as recognise,
                 count(*) filter (where outcome = 'REFUSE') as refuse, count(*) filter (where outcome = 'KEEP') as keep,
                 count(*) filter (where outcome = 'REVOKE') as revoke
               from recognition_item where decision_id = d.id) i""";

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(DecisionId id, DecisionKind kind, NewDecision wanted, ActingPost by) {
        jdbc.sql("""
                        insert into recognition_decision
                          (id, kind, state, title, level, warning_reason, created_by, created_name, created_at)
                        values (:id, :kind, 'PENDING', :title, :level, :reason, :person, :name, :now)""")
                .param("id", id.value())
                .param("kind", kind.name())
                .param("title", wanted.title())
                .param("level", wanted.level().name())
                .param("reason", wanted.warningReason(), Types.VARCHAR)
                .param("person", by.person().value())
                .param("name", by.fullName())
                .param("now", now())
                .update();
    }

    /** The newest first. */
    List<DecisionSummary> newest(int offset, int limit) {
        return jdbc.sql(SELECT + " order by d.created_at desc, d.id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(DecisionRows::summary)
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from recognition_decision")
                .query(Integer.class)
                .single();
    }

    int open() {
        return jdbc.sql("select count(*) from recognition_decision where state in ('PENDING', 'SCHEDULED')")
                .query(Integer.class)
                .single();
    }

    Optional<DecisionSummary> find(DecisionId id) {
        return jdbc.sql(SELECT + " where d.id = ?")
                .param(id.value())
                .query(DecisionRows::summary)
                .optional();
    }

    /** Whoever else wants to change it waits until this transaction is through, and then sees what it did. */
    Optional<DecisionSummary> locked(DecisionId id) {
        boolean there = jdbc.sql("select id from recognition_decision where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
        return there ? find(id) : Optional.empty();
    }

    @Nullable
    String warningReason(DecisionId id) {
        return jdbc.sql("select coalesce(warning_reason, '') from recognition_decision where id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .filter(reason -> !reason.isEmpty())
                .orElse(null);
    }

    /** Those whose time has come. */
    List<DecisionId> due() {
        return jdbc.sql("select id from recognition_decision where state = 'SCHEDULED' and publish_at <= ?"
                        + " order by publish_at")
                .param(now())
                .query((row, number) -> new DecisionId(row.getObject("id", UUID.class)))
                .list();
    }

    void touch(DecisionId id) {
        jdbc.sql("update recognition_decision set version = version + 1 where id = ?")
                .param(id.value())
                .update();
    }

    void document(DecisionId id, DecisionDocument document) {
        LocalDate day = document.day();
        jdbc.sql("""
                        update recognition_decision set document = :number, document_on = :day, signer = :signer,
                          signer_position = :position, version = version + 1 where id = :id""")
                .param("id", id.value())
                .param("number", document.number(), Types.VARCHAR)
                .param("day", day == null ? null : Date.valueOf(day), Types.DATE)
                .param("signer", document.signer(), Types.VARCHAR)
                .param("position", document.position(), Types.VARCHAR)
                .update();
    }

    /**
     * @param at only with SCHEDULED
     * @param failure why it did not come out at its time
     */
    void become(DecisionId id, DecisionState state, @Nullable Instant at, @Nullable String failure) {
        jdbc.sql("""
                        update recognition_decision set state = :state, publish_at = :at, failure = :failure,
                          published_at = case when :state = 'PUBLISHED' then :now::timestamptz end, version = version + 1
                        where id = :id""")
                .param("id", id.value())
                .param("state", state.name())
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("failure", failure, Types.VARCHAR)
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static DecisionSummary summary(ResultSet row, int number) throws SQLException {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            int count = row.getInt(outcome.name().toLowerCase(Locale.ROOT));
            if (count > 0) {
                counts.put(outcome, count);
            }
        }
        return new DecisionSummary(
                new DecisionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                DecisionKind.valueOf(row.getString("kind")),
                DecisionState.valueOf(row.getString("state")),
                row.getString("title"),
                ModelLevel.valueOf(row.getString("level")),
                document(row),
                instant(row, "publish_at"),
                instant(row, "published_at"),
                row.getString("failure"),
                row.getString("created_name"),
                row.getTimestamp("created_at").toInstant(),
                counts);
    }

    static DecisionDocument document(ResultSet row) throws SQLException {
        return new DecisionDocument(
                row.getString("document"),
                row.getObject("document_on", LocalDate.class),
                row.getString("signer"),
                row.getString("signer_position"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
