package vn.danvan.recognition;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.models.ModelId;
import vn.danvan.recognition.choosing.Finding;
import vn.danvan.recognition.choosing.Verified;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.shared.UnitId;

/** What decisions say of models. */
@Repository
class ItemRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    ItemRows(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when one of them waits in another decision */
    void add(DecisionId decision, List<Verified> models) {
        List<Object[]> rows = new ArrayList<>();
        for (Verified each : models) {
            AppraisedScore score = each.candidate().score();
            rows.add(new Object[] {
                TimeOrderedIds.next(clock),
                decision.value(),
                each.choice().model().value(),
                rows.size(),
                each.choice().outcome().name(),
                each.choice().reason(),
                score == null ? null : score.points(),
                score == null ? null : score.spread(),
                score == null ? null : score.sheets(),
                each.warnings().stream().map(Finding::name).toArray(String[]::new),
                each.choice().warningReason(),
                each.choice().outcome() != Outcome.KEEP
            });
        }
        batches.batchUpdate(
                "insert into recognition_item (id, decision_id, model_id, position, outcome, reason, points, spread,"
                        + " sheets, warnings, warning_reason, waiting) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** In the order in which they were chosen, by the names of today. */
    List<DecisionItem> of(DecisionId decision) {
        return jdbc.sql("""
                        select i.model_id, i.outcome, i.reason, i.points, i.spread, i.sheets, i.warnings, i.warning_reason,
                          m.name, m.place, m.lead_unit, m.registration_year, m.number, coalesce((select v.name
                          from unit_version v where v.unit_id = m.lead_unit and v.valid_from <= :today
                          order by v.valid_from desc limit 1), '') as unit_name
                        from recognition_item i join skilful_model m on m.id = i.model_id
                        where i.decision_id = :decision order by i.position""")
                .param("decision", decision.value())
                .param("today", LocalDate.now(clock))
                .query(ItemRows::item)
                .list();
    }

    /** @return whether it was there */
    boolean remove(DecisionId decision, ModelId model) {
        jdbc.sql("delete from recognition_comment where decision_id = ? and model_id = ?")
                .params(decision.value(), model.value())
                .update();
        return jdbc.sql("delete from recognition_item where decision_id = ? and model_id = ?")
                        .params(decision.value(), model.value())
                        .update()
                == 1;
    }

    /** Another decision may take them up from now on. */
    void release(DecisionId decision) {
        jdbc.sql("update recognition_item set waiting = false where decision_id = ? and waiting")
                .param(decision.value())
                .update();
    }

    private static DecisionItem item(ResultSet row, int number) throws SQLException {
        return new DecisionItem(
                new ModelId(row.getObject("model_id", UUID.class)),
                "%d-%03d".formatted(row.getInt("registration_year"), row.getInt("number")),
                row.getString("name"),
                row.getString("place"),
                new UnitId(row.getObject("lead_unit", UUID.class)),
                row.getString("unit_name"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                score(row),
                warnings(row.getArray("warnings")),
                row.getString("warning_reason"));
    }

    private static @Nullable AppraisedScore score(ResultSet row) throws SQLException {
        BigDecimal points = row.getBigDecimal("points");
        return points == null ? null : new AppraisedScore(points, row.getBigDecimal("spread"), row.getInt("sheets"));
    }

    private static List<Finding> warnings(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Finding::valueOf).toList();
    }
}
