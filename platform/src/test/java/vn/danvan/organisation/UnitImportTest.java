package vn.danvan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.NotPermitted;
import vn.danvan.organisation.ImportResult.Outcome;
import vn.danvan.organisation.UnitProblem.Reason;
import vn.danvan.shared.StaleVersion;

/** Leaves what it saves under codes of its own. */
@PlatformTest
@WithTenant("quang-binh")
class UnitImportTest {

    private static final Locale READER = Locale.of("vi");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final String HEADINGS =
            "Mã đơn vị,Tên đơn vị,Tên ngắn,Ký hiệu,Loại,Khối,Mã đơn vị cấp trên,Từ ngày,Đến hết ngày\n";

    @Autowired
    private UnitImport imports;

    @Autowired
    private UnitExport export;

    @Autowired
    private OrganisationService organisation;

    private final String one = "N" + UUID.randomUUID().toString().substring(0, 8);
    private final String two = one + "-2";

    @BeforeEach
    void administratorSitsAtTheDesk() {
        SignedIn.as("quang-binh", "quantri");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @ParameterizedTest
    @EnumSource(UnitExport.Format.class)
    void exportedTreeComesBackUnchanged(UnitExport.Format format) {
        byte[] exported = export.tree(DAY, format, READER);

        ImportResult result = imports.preview(exported, "a." + format.ending(), READER);

        assertThat(result.problems()).isEmpty();
        assertThat(result.changesNothing()).isTrue();
        assertThat(result.rows())
                .hasSize(organisation.tree(UnitFilter.NONE, DAY).total());
    }

    @ParameterizedTest
    @EnumSource(UnitExport.Format.class)
    void templateHasTheHeadingsThatAnImportWants(UnitExport.Format format) {
        ImportResult result = imports.preview(export.template(format, READER), "a." + format.ending(), READER);

        assertThat(result.isClean()).isTrue();
        assertThat(result.rows()).isEmpty();
    }

    @Test
    void previewSavesNothingAndConfirmationSavesAll() {
        byte[] file = file(
                two + ",Chi bộ Hai,,,Chi bộ,Đảng," + one + ",15/02/2026,\n",
                one + ",Đảng ủy Một,,,dang uy co so,PARTY,TU,2026-02-15,\n");

        ImportResult tried = imports.preview(file, "a.csv", READER);

        assertThat(tried.problems()).isEmpty();
        assertThat(tried.count(Outcome.CREATED)).isEqualTo(2);
        assertThat(found(one)).isZero();

        imports.save(file, "a.csv", READER, tried.basedOn());

        assertThat(found(one)).isEqualTo(2);
        assertThat(imports.preview(file, "a.csv", READER).count(Outcome.UNCHANGED))
                .isEqualTo(2);
    }

    @Test
    void oneWrongRowKeepsEveryRowOut() {
        byte[] file = file(
                one + ",Đảng ủy Một,,,Đảng ủy cơ sở,Đảng,TU,15/02/2026,\n",
                two + ",Chi bộ Hai,,,Chi bộ,Trời,KHONG-CO,31/02/2026,\n");

        ImportResult result = imports.save(file, "a.csv", READER, null);

        assertThat(result.problems())
                .extracting(RowProblem::line, RowProblem::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, UnitColumn.SIDE),
                        org.assertj.core.groups.Tuple.tuple(3, UnitColumn.VALID_FROM));
        assertThat(found(one)).isZero();
    }

    @Test
    void unitTwiceInAFileIsNamedWithTheFirstRow() {
        ImportResult result = imports.preview(
                file(
                        one + ",Đảng ủy Một,,,Đảng ủy cơ sở,Đảng,TU,15/02/2026,\n",
                        one + ",Đảng ủy Một,,,Đảng ủy cơ sở,Đảng,TU,2026-02-15,\n"),
                "a.csv",
                READER);

        assertThat(result.problems()).singleElement().satisfies(wrong -> {
            assertThat(wrong.line()).isEqualTo(3);
            assertThat(wrong.problem().key()).isEqualTo(Reason.ROW_TWICE.key());
            assertThat(wrong.problem().arguments()).contains(2);
        });
    }

    @Test
    void laterRowOfAUnitIsAChangeAndLastDayIsAnEnd() {
        save(one + ",Đảng ủy Một,,,Đảng ủy cơ sở,Đảng,TU,15/02/2026,\n");

        ImportResult changed = save(one + ",Đảng ủy Một mới,,,Đảng ủy cơ sở,Đảng,TU,01/04/2026,\n");
        ImportResult ended = save(one + ",Đảng ủy Một mới,,,Đảng ủy cơ sở,Đảng,TU,01/04/2026,30/06/2026\n");

        assertThat(changed.count(Outcome.CHANGED)).isEqualTo(1);
        assertThat(ended.count(Outcome.ENDED)).isEqualTo(1);
        assertThat(organisation.list(one, LocalDate.of(2026, 3, 31), 0, 1))
                .extracting(UnitRow::name)
                .containsExactly("Đảng ủy Một");
        assertThat(organisation.list(one, LocalDate.of(2026, 6, 30), 0, 1))
                .extracting(UnitRow::name)
                .containsExactly("Đảng ủy Một mới");
        assertThat(organisation.list(one, LocalDate.of(2026, 7, 1), 0, 1)).isEmpty();
    }

    @Test
    void recordedHistoryIsNotRewrittenByAFile() {
        save(one + ",Đảng ủy Một,,,Đảng ủy cơ sở,Đảng,TU,15/02/2026,\n");

        ImportResult result =
                imports.preview(file(one + ",Tên khác,,,Đảng ủy cơ sở,Đảng,TU,15/02/2026,\n"), "a.csv", READER);

        assertThat(result.problems())
                .extracting(wrong -> wrong.problem().key())
                .containsExactly(Reason.HISTORY_DIFFERS.key());
    }

    @Test
    void unitsOfOneFileCannotStandBelowEachOtherInACircle() {
        ImportResult result = imports.preview(
                file(
                        one + ",Một,,,Chi bộ,Đảng," + two + ",15/02/2026,\n",
                        two + ",Hai,,,Chi bộ,Đảng," + one + ",15/02/2026,\n"),
                "a.csv",
                READER);

        assertThat(result.problems())
                .extracting(wrong -> wrong.problem().key())
                .containsOnly(Reason.PARENT_BELOW_ITSELF.key())
                .hasSize(2);
    }

    @Test
    void formulaInACellIsRefused() {
        ImportResult result =
                imports.preview(file(one + ",=HYPERLINK(1),,,Chi bộ,Đảng,TU,15/02/2026,\n"), "a.csv", READER);

        assertThat(result.problems()).extracting(wrong -> wrong.problem().key()).containsExactly(Reason.FORMULA.key());
    }

    @Test
    void fileWithoutAColumnIsRefusedAndTheColumnNamed() {
        byte[] file = "Mã đơn vị;Tên đơn vị\nA;B".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(UnitProblem.class)
                .isThrownBy(() -> imports.preview(file, "a.csv", READER))
                .satisfies(problem -> {
                    assertThat(problem.reason()).isEqualTo(Reason.COLUMNS_MISSING);
                    assertThat(problem.arguments().getFirst().toString()).contains("Từ ngày", "Khối");
                });
    }

    @Test
    void previewThatHasGrownOldCannotBeConfirmed() {
        byte[] file = file(one + ",Một,,,Chi bộ,Đảng,TU,15/02/2026,\n");
        long basedOn = imports.preview(file, "a.csv", READER).basedOn();
        save(two + ",Hai,,,Chi bộ,Đảng,TU,15/02/2026,\n");

        assertThatThrownBy(() -> imports.save(file, "a.csv", READER, basedOn)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void clerkMayExportButNotImport() {
        SignedIn.as("quang-binh", "canbo");
        byte[] exported = export.tree(DAY, UnitExport.Format.CSV, READER);

        assertThatThrownBy(() -> imports.preview(exported, "a.csv", READER)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> imports.save(exported, "a.csv", READER, null)).isInstanceOf(NotPermitted.class);
    }

    private ImportResult save(String row) {
        ImportResult result = imports.save(file(row), "a.csv", READER, null);
        assertThat(result.problems()).isEmpty();
        return result;
    }

    private int found(String code) {
        return organisation.tree(new UnitFilter(code, null, null), DAY).matches();
    }

    private static byte[] file(String... rows) {
        return (HEADINGS + String.join("", rows)).getBytes(StandardCharsets.UTF_8);
    }
}
