package vn.danvan.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped plans against the facts of the five published documents, and broken ones against their lines. */
class SamplePlansTest {

    private static final List<TenantConfiguration> PROVINCES = TenantConfigurations.all();
    private static final LocalDate DAY = LocalDate.of(2021, 7, 6);
    private static final String PLAN = """
            - title: Ví dụ (mẫu)
              side: PARTY
              unit: A
              type: KH
              issuedOn: 2021-07-06
              year: 2021
              draft: false
              sections:
                - {depth: 0, code: I, heading: Việc}
              tasks:
                - code: I.1
                  text: Làm việc
                  lead: [{unit: A}, {name: các chi bộ}]
                  coordinating: []
                  requested: []
                  due: {kind: DATE, date: 2021-12-01}
              targets:
                - text: Chi bộ đăng ký
                  operator: RANGE
                  value: 80
                  valueTo: 90
                  unit: PERCENT
              reporting:
                - {kind: YEAR, due: 12-15, text: Báo cáo}
            """;

    @Test
    void everyProvinceHasAPlanMarkedAsASample() {
        assertThat(PROVINCES).hasSize(5).allSatisfy(province -> assertThat(province.plans())
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(plan.title()).endsWith("(mẫu)")));
    }

    @Test
    void everyUnitStoodWhenThePlanWasIssued() {
        assertThat(PROVINCES).allSatisfy(province -> assertThat(province.plans())
                .allSatisfy(plan -> assertThat(codes(plan)).isNotEmpty().allSatisfy(code -> assertThat(province.units())
                        .anyMatch(unit -> unit.code().equals(code) && unit.holdsOn(plan.latest())))));
    }

    @Test
    void dayOfADueTaskIsGivenExactlyWhereTheTaskHasOne() {
        assertThat(PROVINCES)
                .flatExtracting(TenantConfiguration::plans)
                .flatExtracting(SamplePlan::tasks)
                .extracting(SamplePlan.Task::due)
                .allSatisfy(due ->
                        assertThat(due.date() != null).isEqualTo(due.kind().equals("DATE")));
    }

    @Test
    void numbersAndDaysAreThoseThatThePublishedDocumentsPrint() {
        assertThat(plan("khanh-hoa").number()).isEqualTo("139-KH/ĐBSLĐTBXH");
        assertThat(plan("khanh-hoa").issuedOn()).isEqualTo(DAY);
        assertThat(plan("dong-nai").number()).isEqualTo("60-CTr/ĐUK");
        assertThat(plan("dong-nai").issuedOn()).isEqualTo(LocalDate.of(2014, 5, 29));
        assertThat(plan("quang-binh").number()).isNull();
        assertThat(plan("tay-ninh").draft()).isTrue();
        assertThat(plan("hoa-binh").year()).isEqualTo(2020);
    }

    @Test
    void dongNaiAloneHasTargets() {
        assertThat(plan("dong-nai").targets())
                .extracting(
                        SamplePlan.Target::operator, target -> target.value().intValue(), SamplePlan.Target::unit)
                .contains(tuple("RANGE", 80, "PERCENT"), tuple("EQ", 70, "PERCENT"), tuple("GE", 1, "COUNT"));
        assertThat(Stream.of("khanh-hoa", "quang-binh", "tay-ninh", "hoa-binh"))
                .allSatisfy(id -> assertThat(plan(id).targets()).isEmpty());
    }

    @Test
    void correctPlanIsReadAsItStands(@TempDir Path directory) {
        SamplePlan plan =
                new Folder(directory).with("plans.yaml", PLAN).load().plans().getFirst();

        assertThat(plan.tasks().getFirst().lead())
                .containsExactly(new SamplePlan.Body("A", null), new SamplePlan.Body(null, "các chi bộ"));
        assertThat(plan.targets().getFirst().valueTo()).isEqualTo(new BigDecimal("90"));
        assertThat(plan.reporting().getFirst().due()).isEqualTo("12-15");
    }

    @Test
    void provinceWithoutPlansIsComplete(@TempDir Path directory) {
        assertThat(new Folder(directory).load().plans()).isEmpty();
    }

    @Test
    void whatTheSchemaForbidsIsNamedWithItsLine(@TempDir Path directory) {
        String broken = PLAN.replace("Ví dụ (mẫu)", "Ví dụ")
                .replace("side: PARTY", "side: CLUB")
                .replace("issuedOn: 2021-07-06", "issuedOn: 2021-02-31")
                .replace(", date: 2021-12-01", "");

        assertThat(new Folder(directory).with("plans.yaml", broken).errors())
                .anyMatch(error -> error.startsWith("vi-du/plans.yaml:1: [0].title: "))
                .anyMatch(error -> error.startsWith("vi-du/plans.yaml:2: [0].side: ") && error.contains("PARTY"))
                .anyMatch(error -> error.startsWith("vi-du/plans.yaml:5: [0].issuedOn: "))
                .anyMatch(error -> error.startsWith("vi-du/plans.yaml:16: [0].tasks[0].due: "));
    }

    @Test
    void whatContradictsItselfIsNamedWithItsLine(@TempDir Path directory) {
        String broken = PLAN.replace("lead: [{unit: A}", "lead: [{unit: NOWHERE}, {unit: OLD}")
                .replace("year: 2021", "year: 2022")
                .replace("date: 2021-12-01", "date: 2021-07-05")
                .replace("valueTo: 90", "valueTo: 79")
                .replace("12-15", "02-30");

        assertThat(new Folder(directory).with("plans.yaml", broken).errors())
                .containsExactlyInAnyOrder(
                        "vi-du/plans.yaml:6: [0].year: 2022 is not the year of issuedOn; allowed: 2021",
                        "vi-du/plans.yaml:13: [0].tasks[0].lead[0].unit: there is no unit NOWHERE; allowed: a code of"
                                + " units.csv",
                        "vi-du/plans.yaml:13: [0].tasks[0].lead[1].unit: the unit OLD did not stand when the plan was"
                                + " issued; allowed: a unit of that day",
                        "vi-du/plans.yaml:16: [0].tasks[0].due.date: 2021-07-05 is before the plan was issued; allowed:"
                                + " 2021-07-06 or later",
                        "vi-du/plans.yaml:21: [0].targets[0].valueTo: 79 is not above value; allowed: more than 80",
                        "vi-du/plans.yaml:24: [0].reporting[0].due: 02-30 is no day; allowed: a day of the year as"
                                + " MM-dd");
    }

    private static SamplePlan plan(String province) {
        return PROVINCES.stream()
                .filter(each -> each.id().equals(province))
                .findFirst()
                .orElseThrow()
                .plans()
                .getFirst();
    }

    private static List<String> codes(SamplePlan plan) {
        return Stream.concat(
                        Stream.of(plan.unit()),
                        plan.tasks().stream()
                                .flatMap(task -> Stream.of(task.lead(), task.coordinating(), task.requested()))
                                .flatMap(List::stream)
                                .map(SamplePlan.Body::unit)
                                .filter(unit -> unit != null))
                .toList();
    }
}
