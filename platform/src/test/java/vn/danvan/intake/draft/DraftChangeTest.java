package vn.danvan.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.intake.DraftReader;
import vn.danvan.intake.draft.DraftDocument.Due;
import vn.danvan.intake.draft.DraftDocument.Task;

class DraftChangeTest {

    private static final String TEXT = """
            Số:      /KH-SYT

            KẾ HOẠCH
            công tác dân vận

            I. NHIỆM VỤ

            1. Phòng Nghiệp vụ chủ trì rà soát hồ sơ trước ngày 15/5/2024.

            2. Kiểm tra việc tiếp công dân.

            3. Thanh tra Sở chủ trì báo cáo kết quả trước ngày 20/11/2024.
            """;

    private final DraftDocument read = new DraftReader(1)
            .read(TEXT.getBytes(StandardCharsets.UTF_8), "x.txt")
            .documents()
            .getFirst();

    @Test
    void whatAPersonWritesIsStatedAndKeepsItsPlace() {
        Evidence before = read.evidence().get("title");

        DraftDocument changed =
                DraftChange.of(read).title("  công tác dân vận năm 2024 ").done();

        assertThat(changed.title()).isEqualTo("công tác dân vận năm 2024");
        assertThat(changed.evidence().get("title"))
                .isEqualTo(new Evidence(Confidence.STATED, before.start(), before.end()));
    }

    @Test
    void emptiedFieldIsUnknownAgain() {
        DraftDocument changed = DraftChange.of(read).title(" ").done();

        assertThat(changed.title()).isNull();
        assertThat(Doubt.of(changed)).contains(new Doubt("title", Confidence.UNKNOWN));
    }

    @Test
    void numberIsReadFromWhatIsTypedAndItsWarningGoes() {
        assertThat(read.warnings()).extracting(DraftDocument.Warning::code).contains("NUMBER_MISSING");

        DraftDocument changed = DraftChange.of(read).number("318/KH-SYT").done();

        assertThat(changed.number()).isEqualTo(318);
        assertThat(changed.symbol()).isEqualTo("KH-SYT");
        assertThat(changed.warnings()).extracting(DraftDocument.Warning::code).doesNotContain("NUMBER_MISSING");
    }

    @Test
    void placesMoveUpWhenATaskIsTakenOut() {
        Evidence third = read.evidence().get("tasks[2]");
        Evidence thirdDue = read.evidence().get("tasks[2].due");
        List<Task> left = new ArrayList<>(read.tasks());
        left.remove(0);

        DraftDocument changed =
                DraftChange.of(read).tasks(left).without("tasks", 0).done();

        assertThat(changed.evidence())
                .containsEntry("tasks[1]", third)
                .containsEntry("tasks[1].due", thirdDue)
                .doesNotContainKey("tasks[2]");
    }

    @Test
    void taskThatNamesNobodyIsDoubtfulUntilAPersonHasLookedAtIt() {
        Doubt nobody = new Doubt("tasks[1].lead", Confidence.UNKNOWN);
        assertThat(Doubt.of(read)).contains(nobody);

        DraftDocument looked =
                DraftChange.of(read).tasks(read.tasks()).entry("tasks", 1).done();

        assertThat(Doubt.of(looked)).doesNotContain(nobody);
    }

    @Test
    void unknownComesBeforeInferred() {
        DraftDocument inferred = DraftChange.of(read).side("PARTY").done();
        inferred.evidence().put("side", Evidence.inferred(0, 1));

        List<Confidence> order =
                Doubt.of(inferred).stream().map(Doubt::confidence).toList();

        assertThat(order).contains(Confidence.INFERRED).doesNotContain(Confidence.STATED);
        assertThat(order.lastIndexOf(Confidence.UNKNOWN)).isLessThan(order.indexOf(Confidence.INFERRED));
    }

    @Test
    void agreeingWithWhatWasConcludedSettlesIt() {
        DraftDocument inferred = DraftChange.of(read).side("PARTY").done();
        inferred.evidence().put("side", Evidence.inferred(0, 1));

        DraftDocument agreed = DraftChange.of(inferred).agreed("side").done();

        assertThat(agreed.side()).isEqualTo("PARTY");
        assertThat(Doubt.of(agreed)).noneMatch(doubt -> doubt.path().equals("side"));
    }

    @Test
    void yearlyReportWithoutADayIsDoubtful() {
        DraftDocument changed = DraftChange.of(read)
                .reporting(List.of(
                        new DraftDocument.Reporting("YEAR", null, null, null, "Báo cáo năm"),
                        new DraftDocument.Reporting("AD_HOC", null, null, null, "Báo cáo đột xuất")))
                .done();

        assertThat(Doubt.of(changed))
                .contains(new Doubt("reporting[0].due", Confidence.UNKNOWN))
                .noneMatch(doubt -> doubt.path().startsWith("reporting[1]"));
    }

    @Test
    void addedTaskIsStatedWithoutAPlace() {
        List<Task> more = new ArrayList<>(read.tasks());
        more.add(new Task("I.4", "Tập huấn", List.of(), List.of(), List.of(), new Due("NONE", null, null)));

        DraftDocument changed =
                DraftChange.of(read).tasks(more).entry("tasks", 3).done();

        assertThat(changed.evidence()).containsEntry("tasks[3]", new Evidence(Confidence.STATED, null, null));
    }
}
