package vn.danvan.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.danvan.PlatformTest;
import vn.danvan.WithTenant;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.sheet.QueueService.Declaration;
import vn.danvan.council.sheet.SheetProblem.Reason;
import vn.danvan.models.ModelId;
import vn.danvan.scoring.scheme.Given;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/** A judge's own sheets: what opens them, what is kept, and what may still change. */
@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class HandingInTest extends ScoredByTwo {

    @Test
    void nothingOpensBeforeEveryModelOfTheQueueIsDeclared() {
        RoundOfTwo.as("hoidong1");
        refused(Reason.DECLARATION_MISSING, () -> sheets.open(round, models.getFirst()));
        queues.declare(round, Map.of(models.getFirst(), new Declaration(null, "")));
        refused(Reason.DECLARATION_MISSING, () -> sheets.open(round, models.getFirst()));
        fixture.declareNone(round, "hoidong1");

        assertThat(sheets.open(round, models.getFirst()).evaluation().missing()).containsExactly("1", "2");
    }

    @Test
    void draftIsKeptAndHandedInOnlyWhenCompleteWithReasonsAtTheEnds() {
        fixture.declareNone(round, "hoidong1");
        ModelId model = models.getFirst();
        SheetContent half = new SheetContent(Map.of("1", new Given.Amount(BigDecimal.TEN)), Map.of(), "Tạm", "");
        int version = sheets.save(round, model, sheets.open(round, model).version(), half);

        assertThat(sheets.open(round, model).content()).isEqualTo(half);
        refused(Reason.INCOMPLETE, () -> sheets.finish(round, model, version, half, null));
        refused(
                Reason.REASON_AT_EXTREME,
                () -> sheets.finish(round, model, version, CouncilFixture.marks(60, 20), null));
        SheetContent told = new SheetContent(
                CouncilFixture.marks(60, 20).given(), Map.of("1", "Cách làm mới, có số liệu"), "", "Rất tốt");
        sheets.finish(round, model, version, told, null);

        assertThat(sheets.open(round, model).item().total()).isEqualByComparingTo("80");
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> sheets.finish(round, model, version, told, "Sửa lại"));
    }

    @Test
    void changeAfterHandingInKeepsBothValuesAndNeedsAReason() {
        fixture.declareNone(round, "hoidong1");
        ModelId model = models.getFirst();
        fixture.score(round, model, "hoidong1", 40, 30);
        int version = sheets.open(round, model).version();

        refused(Reason.HANDED_IN, () -> sheets.save(round, model, version, CouncilFixture.marks(1, 1)));
        refused(Reason.REASON_MISSING, () -> sheets.finish(round, model, version, CouncilFixture.marks(50, 30), " "));
        sheets.finish(round, model, version, CouncilFixture.marks(50, 30), "Đọc lại minh chứng");

        SheetDetails details = sheets.open(round, model);
        assertThat(details.item().total()).isEqualByComparingTo("80");
        assertThat(details.changes()).singleElement().returns("Đọc lại minh chứng", SheetChange::reason);
        assertThat(details.changes().getFirst().total()).isEqualByComparingTo("70");
    }

    @Test
    void sheetOfAnotherMemberIsNotThereForAnybodyElse() {
        fixture.declareNone(round, "hoidong1");
        RoundOfTwo.as("hoidong3");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sheets.open(round, models.getFirst()));
        assertThat(queues.queue(round).items()).isEmpty();
    }
}
