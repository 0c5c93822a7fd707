package vn.danvan.council.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.CouncilId;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.sheet.SheetProblem;
import vn.danvan.models.ModelId;

@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class RankingFileTest {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String FORMULA = "=HYPERLINK(\"http://x\")";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RankingFile files;

    private CouncilFixture fixture;
    private List<ModelId> models;
    private RoundId round;

    @BeforeEach
    void twoJudgesScoreTwoModels() {
        fixture = new CouncilFixture(context);
        CouncilId council = fixture.council();
        Map<String, UUID> members = fixture.members(council, false);
        models = List.of(fixture.model(FORMULA), fixture.model("Mô hình thứ hai"));
        round = fixture.round(council, MissingScorePolicy.LEAVE_OUT, 1, false, models);
        models.forEach(each -> fixture.assign(round, each, members.get("hoidong1"), members.get("hoidong2")));
        fixture.declareNone(round, "hoidong1");
        fixture.declareNone(round, "hoidong2");
        fixture.score(round, models.getFirst(), "hoidong1", 30, 20);
        fixture.score(round, models.getLast(), "hoidong1", 50, 31);
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void fileSaysWhatTheScreenSaysAndRunsNothing() throws IOException {
        fixture.score(round, models.getLast(), "hoidong2", 40, 30);
        CouncilFixture.admin();

        List<Row> rows = rows();

        assertThat(rows).hasSize(3);
        Row first = rows.get(1);
        assertThat(first.getCell(0).asNumber()).isEqualByComparingTo("1");
        assertThat(first.getCell(2).asString()).isEqualTo("Mô hình thứ hai");
        assertThat(first.getCell(4).asNumber()).isEqualByComparingTo("75.5");
        assertThat(first.getCell(7).asNumber()).isEqualByComparingTo("11");
        Cell name = rows.get(2).getCell(2);
        assertThat(name.getType()).isEqualTo(CellType.STRING);
        assertThat(name.asString()).isEqualTo("'" + FORMULA);
        assertThat(rows.get(2).getCell(6).asNumber()).as("sheets missing").isEqualByComparingTo("1");
    }

    @Test
    void whoHasSheetsToHandInGetsNoFileAndAfterwardsOneWithoutNames() throws IOException {
        SignedIn.as(CouncilFixture.PROVINCE, "hoidong2");
        assertThatExceptionOfType(SheetProblem.class).isThrownBy(() -> files.of(round, VIETNAMESE));

        models.forEach(each -> fixture.score(round, each, "hoidong2", 40, 30));

        String judges =
                rows().getFirst().stream().skip(10).map(Cell::asString).toList().toString();
        assertThat(judges).matches("\\[#\\d, #\\d]");
    }

    private List<Row> rows() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(files.of(round, VIETNAMESE).bytes()))) {
            return workbook.getFirstSheet().read();
        }
    }
}
