package vn.danvan.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped years, and broken ones against their lines. */
class SampleYearsTest {

    private static final String YEAR = """
            papers:
              ACHIEVEMENT_REPORT: Báo cáo
              EVIDENCE: Ảnh
              LOCAL_OPINION: Ý kiến
              LOWER_DECISION: Quyết định
            models:
              - key: one
                by: {account: quantri, unit: A}
                name: Ngõ sạch (mẫu)
                kind: MODEL
                subject: COLLECTIVE
                field: ECONOMY
                level: GRASSROOTS
                place: Xã Thử
                answers: {GOALS: Sạch}
                steps:
                  - take: REGISTER
                  - take: RETURN
                    says: Viết lại
            council:
              kind: APPRAISAL_GROUP
              name: Tổ thẩm định (mẫu)
              level: PROVINCE
              standing: A
              members:
                - {account: quantri, role: CHAIR}
            rounds:
              - name: Đợt I (mẫu)
                level: GRASSROOTS
                scheme: mau
                models: [one]
                sheets:
                  - {model: one, judge: quantri, points: [1, 2.5], comment: Được}
            decision: {title: Công nhận (mẫu), level: GRASSROOTS, number: 1/QĐ, models: [one]}
            page: {model: one, summary: a, method: b, cost: c, conditions: d, contact: e}
            adoption:
              model: one
              by: {account: quantri, unit: A}
              adaptation: a
              contact: b
              modelContact: c
              result: d
              people: 3
              evidence: e
              reference: f
            meeting:
              kind: ORDINARY
              title: Phiên họp (mẫu)
              place: Phòng 1
              time: '08:00'
              agenda:
                - model: one
                - title: Việc khác
            """;

    @Test
    void everyProvinceHasAYearOfModelsOfItsOwn() {
        List<TenantConfiguration> provinces = TenantConfigurations.all();

        assertThat(provinces)
                .hasSize(5)
                .allSatisfy(each -> assertThat(year(each).models()).hasSizeGreaterThanOrEqualTo(8));
        assertThat(provinces)
                .flatExtracting(each -> year(each).models())
                .extracting(SampleYear.Model::name)
                .doesNotHaveDuplicates();
        assertThat(provinces)
                .flatExtracting(each -> year(each).models())
                .flatExtracting(each -> each.answers().values())
                .doesNotHaveDuplicates();
    }

    private static SampleYear year(TenantConfiguration province) {
        return Objects.requireNonNull(province.year());
    }

    @Test
    void correctYearIsReadAsItStands(@TempDir Path directory) {
        SampleYear year = year(new Folder(directory).with("year.yaml", YEAR).load());

        assertThat(year.models().getFirst())
                .returns(new SampleYear.Desk("quantri", "A"), SampleYear.Model::by)
                .returns(
                        List.of(new SampleYear.Step("REGISTER", null), new SampleYear.Step("RETURN", "Viết lại")),
                        SampleYear.Model::steps)
                .returns(List.of(), SampleYear.Model::partners);
        assertThat(year.rounds().getFirst().minutes()).isNull();
        assertThat(year.meeting().time()).isEqualTo(LocalTime.of(8, 0));
        assertThat(year.meeting().agenda())
                .containsExactly(new SampleYear.Item("one", null), new SampleYear.Item(null, "Việc khác"));
    }

    @Test
    void provinceWithoutAYearIsComplete(@TempDir Path directory) {
        assertThat(new Folder(directory).load().year()).isNull();
    }

    @Test
    void whatTheSchemaForbidsIsNamedWithItsLine(@TempDir Path directory) {
        String broken = YEAR.replace("Ngõ sạch (mẫu)", "Ngõ sạch")
                .replace("kind: MODEL", "kind: IDEA")
                .replace("        says: Viết lại\n", "")
                .replace("'08:00'", "'25:00'");

        assertThat(new Folder(directory).with("year.yaml", broken).errors())
                .anyMatch(error -> error.startsWith("vi-du/year.yaml:9: models[0].name: "))
                .anyMatch(error -> error.startsWith("vi-du/year.yaml:10: models[0].kind: ") && error.contains("MODEL"))
                .anyMatch(
                        error -> error.startsWith("vi-du/year.yaml:18: models[0].steps[1]: ") && error.contains("says"))
                .anyMatch(error -> error.contains(": meeting.time: "));
    }

    @Test
    void whatContradictsItselfIsNamedWithItsLine(@TempDir Path directory) {
        String broken = YEAR.replace(
                        "by: {account: quantri, unit: A}\n    name", "by: {account: quantri, unit: B}\n    name")
                .replace("standing: A", "standing: NOWHERE")
                .replace("judge: quantri", "judge: nobody")
                .replace("page: {model: one", "page: {model: two");

        assertThat(new Folder(directory).with("year.yaml", broken).errors())
                .containsExactlyInAnyOrder(
                        "vi-du/year.yaml:7: models: there is no model two; allowed: [one]",
                        "vi-du/year.yaml:7: models: quantri has no post in B; allowed: posts of tenant.yaml",
                        "vi-du/year.yaml:24: council.standing: there is no unit NOWHERE; allowed: a code of units.csv",
                        "vi-du/year.yaml:28: rounds: nobody is no member; allowed: [quantri]");
    }
}
