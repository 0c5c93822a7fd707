package vn.danvan.council.sheet;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.council.round.RoundId;
import vn.danvan.models.ModelId;
import vn.danvan.scoring.evaluation.Evaluation;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.TimeOrderedIds;

/** One member's sheets, read and written; what concerns all of a round is in {@link Sheets}. */
@Repository
class SheetStore {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private static final String SHEET = """
            select id, version, model_id, member_id, state, given, remarks, council_comment, nominator_comment, total,
              declared_at, skipped_at
            from score_sheet
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    SheetStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    List<SheetRow> own(RoundId round, Set<UUID> members) {
        return jdbc.sql(SHEET + "where round_id = :round and member_id = any (:members)")
                .param("round", round.value())
                .param("members", members.toArray(UUID[]::new))
                .query(this::row)
                .list();
    }

    Optional<SheetRow> find(RoundId round, ModelId model, Collection<UUID> members) {
        return jdbc.sql(SHEET + "where round_id = :round and model_id = :model and member_id = any (:members)")
                .param("round", round.value())
                .param("model", model.value())
                .param("members", members.toArray(UUID[]::new))
                .query(this::row)
                .optional();
    }

    private SheetRow row(ResultSet row, int number) throws SQLException {
        return new SheetRow(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new ModelId(row.getObject("model_id", UUID.class)),
                row.getObject("member_id", UUID.class),
                SheetState.valueOf(row.getString("state")),
                new SheetContent(
                        GivenText.readAll(json.readValue(row.getString("given"), WORDS)),
                        json.readValue(row.getString("remarks"), WORDS),
                        row.getString("council_comment"),
                        row.getString("nominator_comment")),
                row.getBigDecimal("total"),
                row.getTimestamp("declared_at") != null,
                instant(row.getTimestamp("skipped_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    /** @throws StaleVersion when it was written to since */
    void draft(SheetRow row, int version, SheetContent content) {
        require(written(row, version, content, """
                update score_sheet set state = 'DRAFT', given = :given, remarks = :remarks,
                  council_comment = :council, nominator_comment = :nominator, changed_at = :now, version = version + 1
                where id = :id and version = :version""").update());
    }

    void finish(SheetRow row, int version, SheetContent content, Evaluation evaluation) {
        require(written(row, version, content, """
                update score_sheet set state = 'FINAL', given = :given, remarks = :remarks,
                  council_comment = :council, nominator_comment = :nominator, total = :total, points = :points,
                  skipped_at = null, changed_at = :now, final_at = coalesce(final_at, :now), version = version + 1
                where id = :id and version = :version""")
                .param("total", evaluation.total())
                .param("points", SheetPoints.of(evaluation).stored())
                .update());
    }

    private JdbcClient.StatementSpec written(SheetRow row, int version, SheetContent content, String sql) {
        return jdbc.sql(sql)
                .param("id", row.id())
                .param("version", version)
                .param("given", given(content))
                .param("remarks", json.writeValueAsString(content.remarks()))
                .param("council", content.councilComment())
                .param("nominator", content.nominatorComment())
                .param("now", now());
    }

    private String given(SheetContent content) {
        Map<String, String> words = new HashMap<>();
        content.given().forEach((code, given) -> words.put(code, GivenText.write(given)));
        return json.writeValueAsString(words);
    }

    /** What was handed in before stays readable beside the new. */
    void remember(SheetRow row, BigDecimal total, String reason) {
        jdbc.sql("""
                        insert into score_sheet_change (id, sheet_id, changed_at, total, given, reason)
                        values (:id, :sheet, :now, :total, :given, :reason)""")
                .param("id", TimeOrderedIds.next(clock))
                .param("sheet", row.id())
                .param("now", now())
                .param("total", total)
                .param("given", given(row.content()))
                .param("reason", reason)
                .update();
    }

    List<SheetChange> changes(UUID sheet) {
        return jdbc.sql("select changed_at, total, reason from score_sheet_change where sheet_id = ?"
                        + " order by changed_at, id")
                .param(sheet)
                .query((row, number) -> new SheetChange(
                        row.getTimestamp("changed_at").toInstant(),
                        row.getBigDecimal("total"),
                        row.getString("reason")))
                .list();
    }

    void abstain(SheetRow row, int version, String reason) {
        require(jdbc.sql("update score_sheet set state = 'ABSTAINED', reason = ?, skipped_at = null, changed_at = ?,"
                        + " version = version + 1 where id = ? and version = ?")
                .params(reason, now(), row.id(), version)
                .update());
    }

    void skip(SheetRow row) {
        jdbc.sql("update score_sheet set skipped_at = ?, version = version + 1 where id = ?")
                .params(now(), row.id())
                .update();
    }

    void declared(Collection<UUID> sheets) {
        jdbc.sql("update score_sheet set declared_at = :now, version = version + 1"
                        + " where declared_at is null and id = any (:ids)")
                .param("now", now())
                .param("ids", sheets.toArray(UUID[]::new))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static void require(int written) {
        if (written == 0) {
            throw new StaleVersion();
        }
    }
}
