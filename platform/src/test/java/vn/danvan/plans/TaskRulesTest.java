package vn.danvan.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.plans.task.Evidence;
import vn.danvan.plans.task.TaskDue;
import vn.danvan.workdays.Due;

class TaskRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 15);
    private static final UUID SECTION = new UUID(0, 1);
    private static final UUID TASK = new UUID(0, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trước ngày 15/5",
                "Trước 15/5/2026",
                "TRƯỚC NGÀY 15/5.",
                "Chậm nhất trước ngày 15/5",
                "xong trước 15/5"
            })
    void beforeADayIsReadAsBeforeIt(String words) {
        assertThat(TaskDue.of(DAY, words)).isEqualTo(new Due.Before(DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chậm nhất ngày 15/5",
                "muộn nhất là 15/5",
                "không muộn hơn ngày 15/5",
                "đến ngày 15/5",
                "15/5",
                "xong trong ngày 15/5, không chờ"
            })
    void otherWordsHaveTheDayItself(String words) {
        assertThat(TaskDue.of(DAY, words)).isEqualTo(new Due.Until(DAY, null));
    }

    @Test
    void withoutADayThereIsNoDeadline() {
        assertThat(TaskDue.of(null, "thường xuyên")).isEqualTo(new Due.Open());
    }

    @Test
    void nearestBeginningOfThePathIsTheParent() {
        Map<String, UUID> before = Map.of("II", SECTION, "II.3", TASK);

        assertThat(TaskRows.parent("II.3.2", before)).isEqualTo(TASK);
        assertThat(TaskRows.parent("II.4.1", before)).isEqualTo(SECTION);
        assertThat(TaskRows.parent("II.30", before)).isEqualTo(SECTION);
        assertThat(TaskRows.parent("III.3", before)).isNull();
        assertThat(TaskRows.parent("II", before)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "ftp://a.vn/x", "a.vn/bao-cao", "https://", "''", "https://a b"})
    void linkThatIsNoWebAddressIsRefused(String address) {
        assertThatThrownBy(() -> new Evidence.Link(address, null)).isInstanceOf(PlanProblem.class);
    }

    @Test
    void webAddressIsTaken() {
        assertThat(new Evidence.Link(" https://snv.vn/bc/12 ", null).address()).isEqualTo("https://snv.vn/bc/12");
    }
}
