package vn.danvan.plans.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danvan.workdays.DeadlineState;
import vn.danvan.workdays.Standing;

/** What an official does first. */
class UrgencyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant MOMENT = Instant.parse("2026-03-01T02:00:00Z");

    private final List<Urgency> inOrder = List.of(
            work(DeadlineState.OVERDUE, DAY.minusDays(9), "quá hạn lâu"),
            work(DeadlineState.OVERDUE, DAY.minusDays(1), "quá hạn"),
            work(DeadlineState.DUE_TODAY, DAY, "hôm nay"),
            Urgency.waitedFor(MOMENT, "trình trước", "b"),
            Urgency.waitedFor(MOMENT.plusSeconds(1), "a trình sau", "a"),
            Urgency.waitedFor(null, "không rõ từ bao giờ", "a"),
            work(DeadlineState.DUE_SOON, DAY.plusDays(1), "ngày mai"),
            work(DeadlineState.DUE_SOON, DAY.plusDays(2), "ngày kia"),
            work(DeadlineState.NOT_YET_DUE, DAY.plusDays(60), "hai tháng"),
            work(DeadlineState.NOT_YET_DUE, null, "thường xuyên"),
            work(DeadlineState.DONE_ON_TIME, DAY.minusDays(30), "đã báo cáo"));

    @Test
    void whatOthersWaitForComesBeforeWorkThatIsNotDueYetAndTheOldestOfItFirst() {
        List<Urgency> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(inOrder);
    }

    @Test
    void onlyWorkIsOverdue() {
        assertThat(inOrder)
                .filteredOn(Urgency::isOverdue)
                .extracting(Urgency::name)
                .containsExactly("quá hạn lâu", "quá hạn");
    }

    @Test
    void whatStandsEqualHasAnOrderAllTheSame() {
        Urgency one = Urgency.waitedFor(MOMENT, "trình", "1");
        Urgency other = Urgency.waitedFor(MOMENT, "trình", "2");

        assertThat(one).isLessThan(other);
        assertThat(one).isEqualByComparingTo(Urgency.waitedFor(MOMENT, "trình", "1"));
    }

    private static Urgency work(DeadlineState state, @Nullable LocalDate last, String name) {
        return Urgency.of(new Standing(state, last, null, null, 0, false), name, name);
    }
}
