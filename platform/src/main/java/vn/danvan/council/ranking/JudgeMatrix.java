package vn.danvan.council.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.council.CouncilMember;
import vn.danvan.council.conflict.InterestKind;
import vn.danvan.council.round.RoundModel;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.council.sheet.SheetState;

/** Judges by models. */
public record JudgeMatrix(RoundSummary round, List<CouncilMember> judges, List<Row> rows) {

    /**
     * @param cells by membership; none where the member has nothing to do with the model
     * @param hidden whether others' cells are left out, because the reader has to score the model first or may not
     */
    public record Row(RoundModel model, Map<UUID, Cell> cells, boolean hidden) {}

    /** @param state none where the member is not asked, but has a conflict */
    public record Cell(
            @Nullable SheetState state,
            @Nullable InterestKind conflict,
            @Nullable BigDecimal total) {

        boolean isMissing() {
            return state != null && state.isOpen() && conflict == null;
        }
    }

    /** As the reader may know them. */
    public List<RoundModel> models() {
        return rows.stream().map(Row::model).toList();
    }

    /** How many sheets the member has to hand in, of those that the reader may see. */
    public long missing(CouncilMember judge) {
        return cells(judge).filter(Cell::isMissing).count();
    }

    public long assigned(CouncilMember judge) {
        return cells(judge).filter(each -> each.state() != null).count();
    }

    private Stream<Cell> cells(CouncilMember judge) {
        return rows.stream().map(each -> each.cells().get(judge.id())).filter(Objects::nonNull);
    }
}
