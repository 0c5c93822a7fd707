package vn.danvan.plans.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void parentIsTheMeanOfItsPartsRoundedDown() {
        Map<UUID, Progress> progress =
                Progress.ofRows(List.of(row(1, null, 90), row(2, 1, 100), row(3, 1, 50), row(4, 1, 25)));

        assertThat(progress.get(id(1)).percent()).isEqualTo(58);
        assertThat(progress.get(id(1)).parts())
                .extracting(Progress.Part::percent)
                .containsExactly(100, 50, 25);
    }

    @Test
    void grandparentCountsDerivedPartsAndNotTheirNumber() {
        Map<UUID, Progress> progress = Progress.ofRows(
                List.of(row(1, null, 0), row(2, 1, 0), row(3, 2, 100), row(4, 2, 100), row(5, 2, 100), row(6, 1, 0)));

        assertThat(progress.get(id(2)).percent()).isEqualTo(100);
        assertThat(progress.get(id(1)).percent()).isEqualTo(50);
    }

    @Test
    void taskWithoutPartsKeepsWhatWasTyped() {
        Progress alone = Progress.ofRows(List.of(row(1, null, 40))).get(id(1));

        assertThat(alone).isEqualTo(new Progress(40, List.of()));
    }

    private static Progress.Row row(int id, @Nullable Integer parent, int percent) {
        return new Progress.Row(id(id), parent == null ? null : id(parent), "I." + id, percent);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
