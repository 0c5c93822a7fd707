package vn.danvan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.NotPermitted;
import vn.danvan.organisation.files.SheetFile;
import vn.danvan.scoring.reading.SchemeError;
import vn.danvan.scoring.reading.SchemeProblem;
import vn.danvan.scoring.scheme.PointRule;
import vn.danvan.scoring.scheme.Scheme;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

@PlatformTest
@WithTenant("quang-binh")
class SchemeServiceTest {

    private static final String SMALL = """
            code: CODE
            name: Thử
            total: 10
            decimals: 1
            criteria:
              - { code: a, name: Một, maxPoints: 10, rule: { kind: DEGREE } }
            bands:
              - { code: D, name: Đạt, from: 5 }
              - { code: K, name: Không, from: 0, below: 5 }
            """;

    @Autowired
    private SchemeService schemes;

    private final String code = "t" + UUID.randomUUID().toString().substring(0, 8);
    private final String text = SMALL.replace("CODE", code);

    @BeforeEach
    void administratorSitsAtTheDesk() {
        SignedIn.as("quang-binh", "quantri");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void newProvinceBeginsWithTheShippedSchemes() {
        assertThat(schemes.list())
                .filteredOn(scheme -> scheme.edition() == 1 && scheme.state() != SchemeState.DRAFT)
                .extracting(SchemeSummary::code)
                .contains("dan-van-chinh-quyen-can-tho", "mau-mo-hinh", "mau-dien-hinh-ca-nhan");
    }

    @Test
    void draftChangesUntilItIsPublishedAndNeverAfterwards() {
        SchemeId id = schemes.create(text);
        schemes.replace(id, 0, text.replace("Thử", "Thử lại"));
        schemes.publish(id, 1);

        assertThat(schemes.details(id).summary())
                .returns("Thử lại", SchemeSummary::name)
                .returns(SchemeState.PUBLISHED, SchemeSummary::state);
        assertThatExceptionOfType(SchemeFixed.class).isThrownBy(() -> schemes.replace(id, 2, text));
        assertThatExceptionOfType(SchemeFixed.class).isThrownBy(() -> schemes.publish(id, 2));
    }

    @Test
    void firstUseLocksAnEditionAndTheNextOneIsAnotherEdition() {
        SchemeId id = schemes.create(text);
        schemes.publish(id, 0);

        assertThat(schemes.use(id).total()).isEqualByComparingTo("10");

        assertThat(schemes.details(id).summary().state()).isEqualTo(SchemeState.LOCKED);
        assertThat(schemes.details(id).summary().lockedAt()).isNotNull();
        assertThat(schemes.details(schemes.create(text)).summary().edition()).isEqualTo(2);
    }

    @Test
    void draftIsNotForUse() {
        SchemeId id = schemes.create(text);

        assertThatExceptionOfType(SchemeFixed.class).isThrownBy(() -> schemes.use(id));
    }

    @Test
    void whoeverLookedAtAnOlderDraftOverwritesNothing() {
        SchemeId id = schemes.create(text);
        schemes.replace(id, 0, text.replace("Thử", "Của người khác"));

        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> schemes.replace(id, 0, text));

        assertThat(schemes.details(id).scheme().name()).isEqualTo("Của người khác");
    }

    @Test
    void clerkReadsSchemesAndChangesNone() {
        SignedIn.as("quang-binh", "canbo");

        assertThat(schemes.list()).isNotEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> schemes.create(text));
    }

    @Test
    void anotherProvinceFindsNothing() {
        SchemeId id = schemes.create(text);
        SignedIn.as("dong-nai", "quantri");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> CurrentTenant.callAs(new TenantId("dong-nai"), () -> schemes.details(id)));
    }

    @Test
    void sheetBecomesASchemeWithGroupsRulesAndBands() {
        SchemeId id = schemes.create(sheet("5"), "thang-diem.xlsx", Locale.of("vi"));

        Scheme scheme = schemes.details(id).scheme();
        assertThat(scheme.criteria()).hasSize(2);
        assertThat(scheme.criteria().getFirst().parts()).hasSize(2);
        assertThat(scheme.leaves().get(1).rule()).isInstanceOfSatisfying(PointRule.Steps.class, steps -> {
            assertThat(steps.steps()).hasSize(3);
            assertThat(steps.steps().getLast().below()).isNull();
        });
        assertThat(scheme.leaves().getLast().rule())
                .isInstanceOfSatisfying(PointRule.External.class, external -> assertThat(external.fallback())
                        .isEqualByComparingTo("85"));
        assertThat(scheme.bonus().cap()).isEqualByComparingTo("3");
        assertThat(scheme.bands().getFirst().noZero()).isTrue();
        assertThat(scheme.knockOuts().getFirst().band()).isNull();
    }

    @Test
    void wrongCellsAreToldWithLineAndColumnAllAtOnce() {
        List<SchemeError> errors = assertThatExceptionOfType(SchemeProblem.class)
                .isThrownBy(() -> schemes.create(sheet("năm"), "thang-diem.xlsx", Locale.of("vi")))
                .actual()
                .errors();

        assertThat(errors)
                .extracting(SchemeError::path, SchemeError::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("4:POINTS", "scoring.sheet.number"));
    }

    @Test
    void otherColumnsAreRefusedWithThoseThatAreNeeded() {
        byte[] csv = "Loại dòng;Mã;Lạ\nx;y;z\n".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(SchemeProblem.class)
                .isThrownBy(() -> schemes.create(csv, "a.csv", Locale.of("vi")))
                .satisfies(problem -> assertThat(problem.errors())
                        .anySatisfy(error ->
                                assertThat(error.arguments().toString()).contains("Cách tính")));
    }

    private byte[] sheet(String points) {
        return SheetFile.xlsx(
                "Thang điểm",
                List.of(
                        row("Loại dòng", "Mã", "Thuộc", "Tên", "Điểm", "Cách tính", "Tham số", "Từ", "Dưới"),
                        row("Bộ tiêu chí", code, "", "Bảng thử", "20", "", "Quyết định 1/QĐ", "", ""),
                        row("Tiêu chí", "I", "", "Nhóm một", "10", "", "", "", ""),
                        row("tieu chi", "I.1", "I", "Mức độ", points, "Theo mức độ", "", "", ""),
                        row(
                                "Tiêu chí",
                                "I.2",
                                "I",
                                "Tỷ lệ hộ",
                                "5",
                                "Theo mức",
                                "0-50: 0; 50-87,5: 2,5; 87,5-: 5",
                                "",
                                ""),
                        row("Criterion", "II", "", "Chỉ số", "10", "External", "Cơ quan khác; 100; 85", "", ""),
                        row("Điểm thưởng", "", "", "", "3", "", "", "", ""),
                        row("Điểm thưởng", "T", "", "Mô hình", "10", "PER_CASE", "1", "", ""),
                        row("Xếp loại", "D", "", "Đạt", "", "", "x", "12,5", ""),
                        row("Xếp loại", "K", "", "Không đạt", "", "", "", "0", "12,5"),
                        row("Loại trực tiếp", "V", "", "Vi phạm", "", "", "", "", ""),
                        row("Khi bằng điểm", "II", "", "", "", "", "", "", "")));
    }

    private static List<Object> row(Object... cells) {
        return List.of(cells);
    }
}
