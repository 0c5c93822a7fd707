package vn.danvan.council.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.council.round.RoundId;
import vn.danvan.models.ModelId;
import vn.danvan.shared.TimeOrderedIds;

/** All sheets of a round, for the parts of this module; asks no rights and hides nothing. */
@Repository
public class Sheets {

    private static final String LINES =
            "select id, model_id, member_id, state, total, points from score_sheet where round_id = :round";
    private static final String IN_ORDER = " order by model_id, member_id";

    private final JdbcClient jdbc;
    private final Clock clock;

    Sheets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<SheetLine> of(RoundId round) {
        return jdbc.sql(LINES + IN_ORDER)
                .param("round", round.value())
                .query(Sheets::line)
                .list();
    }

    /** Only those of some models. */
    public List<SheetLine> of(RoundId round, Collection<ModelId> models) {
        return jdbc.sql(LINES + " and model_id = any (:models)" + IN_ORDER)
                .param("round", round.value())
                .param("models", models.stream().map(ModelId::value).toArray(UUID[]::new))
                .query(Sheets::line)
                .list();
    }

    private static SheetLine line(ResultSet row, int number) throws SQLException {
        String points = row.getString("points");
        return new SheetLine(
                row.getObject("id", UUID.class),
                new ModelId(row.getObject("model_id", UUID.class)),
                row.getObject("member_id", UUID.class),
                SheetState.valueOf(row.getString("state")),
                row.getBigDecimal("total"),
                points(points));
    }

    private static @Nullable SheetPoints points(@Nullable String stored) {
        return stored == null ? null : SheetPoints.read(stored);
    }

    /** What was written for the nominator on one sheet. */
    record ForNominator(ModelId model, UUID member, String text) {}

    /** Of sheets that were handed in, where something was written. */
    List<ForNominator> forNominators(RoundId round) {
        return jdbc.sql("select model_id, member_id, nominator_comment from score_sheet"
                        + " where round_id = ? and state = 'FINAL' and nominator_comment <> ''")
                .param(round.value())
                .query((row, number) -> new ForNominator(
                        new ModelId(row.getObject("model_id", UUID.class)),
                        row.getObject("member_id", UUID.class),
                        row.getString("nominator_comment")))
                .list();
    }

    /** How many sheets were handed in, by model. */
    Map<ModelId, Integer> handedIn(RoundId round) {
        Map<ModelId, Integer> counts = new HashMap<>();
        jdbc.sql("select model_id, count(*) as sheets from score_sheet where round_id = ? and state = 'FINAL'"
                        + " group by model_id")
                .param(round.value())
                .query((ResultSet row) -> {
                    counts.put(new ModelId(row.getObject("model_id", UUID.class)), row.getInt("sheets"));
                });
        return counts;
    }

    /** Pairs that are there already stay as they are. */
    public void assign(RoundId round, Collection<ModelId> models, Collection<UUID> members) {
        UUID[] ids = models.stream().map(each -> TimeOrderedIds.next(clock)).toArray(UUID[]::new);
        jdbc.sql("""
                        insert into score_sheet (id, version, round_id, model_id, member_id, state, given, remarks,
                          council_comment, nominator_comment, assigned_at, changed_at)
                        select w.id, 0, :round, w.model, w.member, 'ASSIGNED', '{}', '{}', '', '', :now, :now
                        from unnest(:ids ::uuid[], :models ::uuid[], :members ::uuid[]) as w (id, model, member)
                        on conflict (round_id, model_id, member_id) do nothing""")
                .param("round", round.value())
                .param("ids", ids)
                .param("models", models.stream().map(ModelId::value).toArray(UUID[]::new))
                .param("members", members.toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Takes back sheets that nobody has begun. */
    public int takeBack(RoundId round, Collection<UUID> sheets) {
        return jdbc.sql("delete from score_sheet where round_id = :round and state = 'ASSIGNED' and id = any (:ids)")
                .param("round", round.value())
                .param("ids", sheets.toArray(UUID[]::new))
                .update();
    }
}
