package vn.danvan.council.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.council.CouncilId;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.scoring.SchemeId;

/** Rounds themselves; their models are in {@link RoundModels}. */
@Repository
class RoundStore {

    private static final String SELECT = """
            select r.id, r.version, r.council_id, r.scheme_id, r.name, r.year, r.level, r.deadline, r.min_sheets,
              r.missing_policy, r.blind, r.spread_percent, r.state, r.closed_at,
              c.name as council_name, s.name as scheme_name,
              (select count(*) from round_model m where m.round_id = r.id) as models
            from appraisal_round r join council c on c.id = r.council_id
              join scoring_scheme s on s.id = r.scheme_id""";
    private static final String NEWEST = " order by r.state desc, r.deadline desc, r.id desc";

    private final JdbcClient jdbc;
    private final Clock clock;

    RoundStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Open ones first, then those of the latest deadline. */
    List<RoundSummary> all() {
        return jdbc.sql(SELECT + NEWEST).query(RoundStore::summary).list();
    }

    List<RoundSummary> of(CouncilId council) {
        return jdbc.sql(SELECT + " where r.council_id = ?" + NEWEST)
                .param(council.value())
                .query(RoundStore::summary)
                .list();
    }

    /** Those in which one of these memberships has something to score. */
    List<RoundSummary> ofPerson(UUID person) {
        return jdbc.sql(SELECT + " " + """
                        where exists (select 1 from score_sheet s join council_member m on m.id = s.member_id
                          where s.round_id = r.id and m.person_id = ?)""" + NEWEST)
                .param(person)
                .query(RoundStore::summary)
                .list();
    }

    Optional<RoundSummary> find(RoundId id) {
        return jdbc.sql(SELECT + " where r.id = ?")
                .param(id.value())
                .query(RoundStore::summary)
                .optional();
    }

    private static RoundSummary summary(ResultSet row, int number) throws SQLException {
        return new RoundSummary(
                new RoundId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new CouncilId(row.getObject("council_id", UUID.class)),
                row.getString("council_name"),
                new SchemeId(row.getObject("scheme_id", UUID.class)),
                row.getString("scheme_name"),
                new RoundFacts(
                        row.getString("name"),
                        row.getInt("year"),
                        ModelLevel.valueOf(row.getString("level")),
                        new RoundRules(
                                row.getObject("deadline", LocalDate.class),
                                row.getInt("min_sheets"),
                                MissingScorePolicy.valueOf(row.getString("missing_policy")),
                                row.getBoolean("blind"),
                                row.getInt("spread_percent"))),
                RoundState.valueOf(row.getString("state")),
                row.getInt("models"),
                instant(row.getTimestamp("closed_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    void add(RoundId id, CouncilId council, SchemeId scheme, RoundFacts facts) {
        bound(jdbc.sql("""
                        insert into appraisal_round (id, version, council_id, scheme_id, name, year, level, deadline,
                          min_sheets, missing_policy, blind, spread_percent, state, created_at)
                        values (:id, 0, :council, :scheme, :name, :year, :level, :deadline,
                          :sheets, :missing, :blind, :spread, 'OPEN', :now)"""), facts)
                .param("id", id.value())
                .param("council", council.value())
                .param("scheme", scheme.value())
                .param("year", facts.year())
                .param("level", facts.level().name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** @return false where somebody changed or closed it since */
    boolean change(RoundId id, int version, RoundFacts facts) {
        return bound(jdbc.sql("""
                        update appraisal_round set name = :name, deadline = :deadline, min_sheets = :sheets,
                          missing_policy = :missing, blind = :blind, spread_percent = :spread, version = version + 1
                        where id = :id and version = :version and state = 'OPEN'"""), facts)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, RoundFacts facts) {
        RoundRules rules = facts.rules();
        return statement
                .param("name", facts.name())
                .param("deadline", rules.deadline())
                .param("sheets", rules.minSheets())
                .param("missing", rules.missing().name())
                .param("blind", rules.blind())
                .param("spread", rules.spreadPercent());
    }

    boolean close(RoundId id, int version) {
        return jdbc.sql("update appraisal_round set state = 'CLOSED', closed_at = ?, version = version + 1"
                                + " where id = ? and version = ? and state = 'OPEN'")
                        .params(Timestamp.from(clock.instant()), id.value(), version)
                        .update()
                == 1;
    }

    /** Holds the round until the transaction ends, so that nothing is handed in while it is being closed. */
    boolean holdOpen(RoundId id) {
        return jdbc.sql("select 1 from appraisal_round where id = ? and state = 'OPEN' for share")
                .param(id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    int sheetsIn(RoundId id, String... states) {
        return jdbc.sql("select count(*) from score_sheet where round_id = :id and state = any (:states)")
                .param("id", id.value())
                .param("states", states)
                .query(Integer.class)
                .single();
    }
}
