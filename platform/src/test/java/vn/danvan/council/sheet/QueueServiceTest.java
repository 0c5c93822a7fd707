package vn.danvan.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.danvan.PlatformTest;
import vn.danvan.WithTenant;
import vn.danvan.council.CouncilFixture;

/** What comes next, and what a queue says of the judge. */
@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class QueueServiceTest extends ScoredByTwo {

    @Test
    void nextIsTheModelWithTheFewestSheetsAndASkippedOneComesLast() {
        fixture.declareNone(round, "hoidong1");
        fixture.declareNone(round, "hoidong2");
        RoundOfTwo.as("hoidong1");
        assertThat(queues.next(round, null)).contains(models.getFirst());
        fixture.score(round, models.getFirst(), "hoidong2", 40, 20);
        RoundOfTwo.as("hoidong1");
        assertThat(queues.next(round, null)).contains(models.getLast());

        sheets.skip(round, models.getLast());

        assertThat(queues.next(round, null)).contains(models.getFirst());
        assertThat(queues.queue(round).skipped()).isEqualTo(1);
        fixture.score(round, models.getFirst(), "hoidong1", 40, 21);
        assertThat(queues.next(round, models.getFirst())).contains(models.getLast());
        sheets.abstain(
                round, models.getLast(), sheets.open(round, models.getLast()).version(), "Không đủ chuyên môn");
        assertThat(queues.next(round, null)).isEmpty();
        assertThat(queues.queue(round)).returns(2, Queue::settled).returns(0, Queue::skipped);
    }

    @Test
    void ownMeanAndDistributionSpeakOfOwnSheetsOnly() {
        fixture.declareNone(round, "hoidong1");
        fixture.declareNone(round, "hoidong2");
        models.forEach(each -> fixture.score(round, each, "hoidong2", 10, 10));
        RoundOfTwo.as("hoidong1");
        assertThat(queues.queue(round).mean()).isEmpty();
        fixture.score(round, models.getFirst(), "hoidong1", 50, 35);
        fixture.score(round, models.getLast(), "hoidong1", 50, 30);

        assertThat(queues.queue(round).mean().orElseThrow()).isEqualByComparingTo("82.50");
        assertThat(queues.queue(round).distribution()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 2, 0);
    }
}
