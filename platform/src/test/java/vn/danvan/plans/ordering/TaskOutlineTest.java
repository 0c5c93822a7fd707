package vn.danvan.plans.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.PlanProblem.Reason;
import vn.danvan.plans.task.TaskId;

class TaskOutlineTest {

    @Test
    void taskGoesUpAndDownAmongItsSiblingsWithAllBelowIt() {
        TaskOutline outline = outline("1", "1.1", "2", "2.1", "2.1.1", "3");

        outline.move(id("2"), Step.UP);
        assertThat(tree(outline)).containsExactly("2", "2>2.1", "2.1>2.1.1", "1", "1>1.1", "3");
        outline.move(id("2"), Step.DOWN);
        outline.move(id("2"), Step.DOWN);
        assertThat(tree(outline)).containsExactly("1", "1>1.1", "3", "2", "2>2.1", "2.1>2.1.1");
    }

    @Test
    void taskGoesUnderTheOneBeforeItAsItsLastAndOutAgainRightAfterIt() {
        TaskOutline outline = outline("1", "1.1", "2", "2.1", "3");

        outline.move(id("2"), Step.IN);
        assertThat(tree(outline)).containsExactly("1", "1>1.1", "1>2", "2>2.1", "3");
        assertThat(outline.parentOf(id("2"))).isEqualTo(id("1"));
        outline.move(id("1.1"), Step.OUT);
        assertThat(tree(outline)).containsExactly("1", "1>2", "2>2.1", "1.1", "3");
        assertThat(outline.parentOf(id("1.1"))).isNull();
    }

    @Test
    void whereThereIsNoPlaceToGoToItIsSaid() {
        TaskOutline outline = outline("1", "1.1", "2");

        refuses(outline, "1", Step.UP, Reason.FIRST_OF_ITS_SIBLINGS);
        refuses(outline, "1.1", Step.UP, Reason.FIRST_OF_ITS_SIBLINGS);
        refuses(outline, "1.1", Step.DOWN, Reason.LAST_OF_ITS_SIBLINGS);
        refuses(outline, "2", Step.DOWN, Reason.LAST_OF_ITS_SIBLINGS);
        refuses(outline, "1", Step.IN, Reason.NO_TASK_TO_GO_UNDER);
        refuses(outline, "1.1", Step.IN, Reason.NO_TASK_TO_GO_UNDER);
        refuses(outline, "2", Step.OUT, Reason.ALREADY_AT_THE_TOP);
        assertThat(tree(outline)).containsExactly("1", "1>1.1", "2");
    }

    @Test
    void whatIsTakenOutIsCountedWhereTheOneAboveItStands() {
        TaskOutline plain = outline("1", "1.1", "1.2", "2");
        plain.move(id("1.2"), Step.OUT);
        plain.renumber();
        assertThat(codes(plain)).containsExactly("1", "1.1", "2", "3");

        TaskOutline sections = outline("I.1", "I.1.1", "I.2", "II.1");
        sections.move(id("I.1.1"), Step.OUT);
        sections.renumber();
        assertThat(codes(sections)).containsExactly("I.1", "I.2", "I.3", "II.1");
    }

    @Test
    void lettersStayLettersWhicheverComesFirst() {
        TaskOutline outline = outline("A", "B", "C");
        outline.move(id("C"), Step.UP);
        outline.move(id("C"), Step.UP);
        outline.renumber();

        assertThat(codes(outline)).containsExactly("A", "B", "C");
    }

    @Test
    void numeralsStayNumeralsThoughTheFirstIsALetter() {
        TaskOutline outline = outline("I", "II", "V");
        outline.move(id("V"), Step.UP);
        outline.move(id("V"), Step.UP);
        outline.renumber();

        assertThat(codes(outline)).containsExactly("I", "II", "III");
    }

    @Test
    void numeralsStayNumeralsThoughATaskIsTakenOutFromUnderOne() {
        TaskOutline numerals = outline("I", "I.1", "II");
        numerals.move(id("I.1"), Step.OUT);
        numerals.renumber();
        assertThat(codes(numerals)).containsExactly("I", "II", "III");

        TaskOutline first = outline("1", "1.a", "2");
        first.move(id("1.a"), Step.OUT);
        first.move(id("1.a"), Step.UP);
        first.renumber();
        assertThat(codes(first)).containsExactly("1", "2", "3");
    }

    private static List<String> codes(TaskOutline outline) {
        return outline.lines().stream().map(TaskOutline.Line::code).toList();
    }

    /** However people move: no task is lost or doubled, each comes after the one above it, none lies under itself. */
    @Test
    void treeStaysATreeHoweverTasksAreMoved() {
        Random dice = new Random(20260101);
        List<String> codes = new ArrayList<>();
        for (int task = 1; task <= 60; task++) {
            codes.add(task % 4 == 0 ? String.valueOf(task) : (task - task % 4) + "." + task);
        }
        TaskOutline outline = outline(codes.toArray(String[]::new));
        int moved = 0;
        for (int time = 0; time < 3_000; time++) {
            try {
                outline.move(
                        id(codes.get(dice.nextInt(codes.size()))), Step.values()[dice.nextInt(Step.values().length)]);
                moved++;
            } catch (PlanProblem nowhere) {
                // At an edge there is no place to go to.
            }
            assertIsATree(outline.lines(), codes.size());
        }
        assertThat(moved).isGreaterThan(1_000);
    }

    private static void assertIsATree(List<TaskOutline.Line> lines, int size) {
        Map<TaskId, Integer> seen = new HashMap<>();
        for (TaskOutline.Line line : lines) {
            if (line.parent() != null) {
                assertThat(seen).containsKey(line.parent());
            }
            assertThat(seen.put(line.task(), seen.size())).isNull();
        }
        assertThat(seen).hasSize(size);
    }

    @Test
    void tasksAreNumberedByTheirPlace() {
        TaskOutline outline = outline("1", "1.1", "1.2", "2", "3");
        outline.move(id("1.2"), Step.UP);
        outline.move(id("3"), Step.UP);
        outline.move(id("2"), Step.IN);

        outline.renumber();

        assertThat(outline.lines())
                .extracting(TaskOutline.Line::task)
                .containsExactly(ids("1", "1.2", "1.1", "3", "2"));
        assertThat(outline.lines()).extracting(TaskOutline.Line::code).containsExactly("1", "1.1", "1.2", "2", "2.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I III II|I II III",
                "a c b d đ|a b c d đ",
                "A C B|A B C",
                "II.2 II.1 III.4 II.3|II.1 II.2 III.1 II.3",
                "III.b III.a 7|III.a III.b 1",
                "x4 9|1 2"
            })
    void sectionGoesOnAsItBegins(String before, String after) {
        TaskCodes codes = new TaskCodes(List.of(before.split(" ")), Set.of());

        assertThat(List.of(before.split(" ")).stream().map(codes::next).toList())
                .containsExactly(after.split(" "));
    }

    @Test
    void afterTheFifthLetterComesTheSixthOfTheVietnameseAlphabet() {
        TaskCodes codes = new TaskCodes(List.of("a"), Set.of());
        List<String> given = new ArrayList<>();
        for (int task = 0; task < 24; task++) {
            given.add(codes.next("a"));
        }

        assertThat(given.subList(0, 7)).containsExactly("a", "b", "c", "d", "đ", "e", "g");
        assertThat(given.getLast()).as("no letter is left").isEqualTo("24");
    }

    @Test
    void romanNumeralsAreThoseOfOffices() {
        TaskCodes codes = new TaskCodes(List.of("I"), Set.of());
        List<String> given = new ArrayList<>();
        for (int task = 0; task < 49; task++) {
            given.add(codes.next("I"));
        }

        assertThat(given).contains("IV", "IX", "XIV", "XL").endsWith("XLVIII", "XLIX");
    }

    private static void refuses(TaskOutline outline, String task, Step step, Reason reason) {
        assertThatThrownBy(() -> outline.move(id(task), step))
                .isInstanceOfSatisfying(PlanProblem.class, problem -> assertThat(problem.reason())
                        .isEqualTo(reason));
    }

    /** Each under the one whose code it continues. */
    private static TaskOutline outline(String... codes) {
        List<String> all = List.of(codes);
        List<TaskOutline.Line> lines = new ArrayList<>();
        for (String code : all) {
            int dot = code.lastIndexOf('.');
            String above = dot < 0 ? "" : code.substring(0, dot);
            lines.add(new TaskOutline.Line(id(code), all.contains(above) ? id(above) : null, code));
        }
        return new TaskOutline(lines);
    }

    private static List<String> tree(TaskOutline outline) {
        Map<TaskId, String> codes = new HashMap<>();
        outline.lines().forEach(line -> codes.put(line.task(), line.code()));
        return outline.lines().stream()
                .map(line -> line.parent() == null ? line.code() : codes.get(line.parent()) + ">" + line.code())
                .toList();
    }

    private static TaskId[] ids(String... codes) {
        return List.of(codes).stream().map(TaskOutlineTest::id).toArray(TaskId[]::new);
    }

    private static TaskId id(String code) {
        return new TaskId(UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
