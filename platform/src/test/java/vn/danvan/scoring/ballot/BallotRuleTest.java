package vn.danvan.scoring.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BallotRuleTest {

    @ParameterizedTest(name = "{1} of {0} present, {2} in writing, {3} agree: majority {5}")
    @CsvSource({
        // members, present, written, agreed, quorum, majority, quorate, passed
        "11, 9, 2, 9, 80%, 80%, true, true",
        "11, 9, 2, 8, 80%, 80%, true, false",
        "11, 9, 2, 11, 80%, 90%, true, true",
        "11, 9, 2, 10, 80%, 90%, true, true",
        "11, 9, 2, 9, 80%, 90%, true, false",
        "11, 8, 3, 11, 80%, 80%, false, false",
        "15, 13, 0, 9, 80%, 2/3, true, false",
        "15, 13, 0, 10, 80%, 2/3, true, true",
        "15, 12, 0, 12, 80%, 80%, true, true",
        "15, 11, 4, 15, 80%, 80%, false, false",
        "3, 2, 1, 2, 2/3, 2/3, true, true",
        "3, 1, 2, 3, 2/3, 2/3, false, false",
        "10, 8, 0, 8, 80%, 80%, true, true",
        "1, 1, 0, 1, 90%, 90%, true, true"
    })
    void countsAreMeasuredOnTheWholeCouncil(
            int members,
            int present,
            int written,
            int agreed,
            String quorum,
            String majority,
            boolean quorate,
            boolean passed) {
        BallotResult result = new BallotRule(Share.parse(quorum), Share.parse(majority))
                .count(new Attendance(members, present, written), agreed);

        assertThat(result.quorate()).isEqualTo(quorate);
        assertThat(result.passed()).isEqualTo(passed);
    }

    @Test
    void eightOfNinePresentIsNotEightyPercentOfEleven() {
        BallotRule rule = new BallotRule(Share.percent(80), Share.percent(80));

        BallotResult result = rule.count(new Attendance(11, 9, 0), 8);

        assertThat(result.quorate()).isTrue();
        assertThat(result.agreedNeeded()).isEqualTo(9);
        assertThat(result.passed()).isFalse();
    }

    /** For every council up to 200: a whole share is met exactly, and one vote less never meets it. */
    @ParameterizedTest
    @CsvSource({"2, 3", "4, 5", "9, 10", "1, 2", "6667, 10000"})
    void leastNumberReachesTheShareAndOneLessDoesNot(int numerator, int denominator) {
        Share share = new Share(numerator, denominator);
        for (int members = 1; members <= 200; members++) {
            int least = share.leastOf(members);

            assertThat(share.reachedBy(least, members)).isTrue();
            assertThat(share.reachedBy(least - 1, members)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"2/3, 15, 10", "66.67%, 15, 11", "66%, 15, 10", "'66,67 %', 3, 3", "100%, 7, 7", "' 4 / 5 ', 11, 9"})
    void sharesAreReadAsPeopleWriteThem(String text, int members, int least) {
        assertThat(Share.parse(text).leastOf(members)).isEqualTo(least);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "101%", "3/2", "0/5", "1/0", "two thirds", "", "-1/2"})
    void whatIsNoShareIsRefused(String text) {
        assertThatExceptionOfType(BallotProblem.class).isThrownBy(() -> Share.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0", "11, 9, 3, 1", "11, -1, 0, 0", "11, 9, -2, 0", "11, 9, 1, 11", "11, 9, 0, -1"})
    void impossibleCountsAreRefused(int members, int present, int written, int agreed) {
        BallotRule rule = new BallotRule(Share.percent(80), Share.percent(80));

        assertThatExceptionOfType(BallotProblem.class)
                .isThrownBy(() -> rule.count(new Attendance(members, present, written), agreed));
    }
}
