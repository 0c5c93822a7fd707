package vn.danvan.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.conflict.InterestKind;
import vn.danvan.council.round.RoundService;
import vn.danvan.council.sheet.QueueService.Declaration;
import vn.danvan.models.ModelId;
import vn.danvan.plans.queue.WorkItem;
import vn.danvan.plans.queue.WorkQueue;
import vn.danvan.shared.WaitingWork;
import vn.danvan.workdays.DeadlineState;

/** Two judges of two models; rounds of other tests stand beside this one. */
@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class SheetsToHandInTest {

    private static final String JUDGE = "hoidong2";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SheetsToHandIn waiting;

    @Autowired
    private WorkQueue queue;

    private RoundOfTwo two;
    private ModelId first;
    private ModelId second;

    @BeforeEach
    void twoSheetsAreGivenToEachJudge() {
        two = new RoundOfTwo(context);
        first = two.models.getFirst();
        second = two.models.getLast();
        RoundOfTwo.as(JUDGE);
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void roundIsOneEntryThatSaysHowManySheetsAreOpenAndUntilWhen() {
        assertThat(mine()).singleElement().satisfies(entry -> {
            assertThat(entry.path()).isEqualTo("cham-diem/dot/" + two.round);
            assertThat(entry.title()).isEqualTo("Đợt thử");
            assertThat(entry.arguments()).containsExactly(2);
            assertThat(entry.due()).isEqualTo(LocalDate.of(2031, 12, 31));
        });
    }

    @Test
    void sheetThatIsHandedInOrMustNotBeScoredDoesNotCount() {
        two.fixture.declareNone(two.round, JUDGE);
        two.fixture.score(two.round, first, JUDGE, 40, 30);
        RoundOfTwo.as(JUDGE);
        assertThat(mine()).singleElement().satisfies(entry -> assertThat(entry.arguments())
                .containsExactly(1));

        context.getBean(QueueService.class)
                .declare(two.round, Map.of(second, new Declaration(InterestKind.PERSONAL, "Bạn học")));
        assertThat(mine()).isEmpty();
    }

    @Test
    void closedRoundWaitsForNobody() {
        CouncilFixture.admin();
        RoundService rounds = context.getBean(RoundService.class);
        rounds.close(two.round, rounds.details(two.round).summary().version());

        RoundOfTwo.as(JUDGE);
        assertThat(mine()).isEmpty();
    }

    @Test
    void onlyTheJudgeHasIt() {
        for (String other : List.of("hoidong3", "quantri", "decu")) {
            RoundOfTwo.as(other);
            assertThat(mine()).as(other).isEmpty();
        }
    }

    @Test
    void roundStandsInTheJudgesQueueByItsLastDayAndTheNumberIsThatOfTheList() {
        List<WorkItem> items = queue.page(0, Integer.MAX_VALUE).items();

        assertThat(queue.count()).isEqualTo(items.size()).isPositive();
        assertThat(items)
                .filteredOn(item -> item instanceof WorkItem.Elsewhere link
                        && link.entry().path().endsWith(two.round.toString()))
                .singleElement()
                .satisfies(item -> assertThat(((WorkItem.Elsewhere) item).standing())
                        .returns(DeadlineState.NOT_YET_DUE, standing -> standing.state())
                        .returns(LocalDate.of(2031, 12, 31), standing -> standing.lastDay()));
    }

    private List<WaitingWork.Entry> mine() {
        List<WaitingWork.Entry> all = waiting.entries();
        assertThat(waiting.count()).isEqualTo(all.size());
        return all.stream()
                .filter(each -> each.path().endsWith(two.round.toString()))
                .toList();
    }
}
