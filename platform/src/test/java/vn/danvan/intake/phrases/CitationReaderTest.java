package vn.danvan.intake.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationReaderTest {

    private static final int TWO_MEGABYTES = 2_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"1-CT/TU ", "theo Kế hoạch số 5-KH/TU của Sở ", "1/KH-UBND;"})
    void twoMegabytesOfCitationsAreReadAlmostAtOnce(String piece) {
        String hostile = piece.repeat(TWO_MEGABYTES / piece.length());

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> CitationReader.read(hostile)))
                .isNotEmpty();
    }
}
