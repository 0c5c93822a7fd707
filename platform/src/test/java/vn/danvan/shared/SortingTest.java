package vn.danvan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SortingTest {

    @Test
    void columnsComeInTheirOrderAndAMinusTurnsOneRound() {
        assertThat(Sorting.of("title, -issued-on"))
                .containsExactly(new Sorting("title", false), new Sorting("issued-on", true));
    }

    @Test
    void whatSaysNothingIsLeftOut() {
        assertThat(Sorting.of("")).isEmpty();
        assertThat(Sorting.of(" ,-,")).isEmpty();
    }
}
