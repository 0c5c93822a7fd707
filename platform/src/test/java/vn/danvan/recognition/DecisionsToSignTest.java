package vn.danvan.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.plans.queue.WorkItem;
import vn.danvan.plans.queue.WorkQueue;
import vn.danvan.shared.WaitingWork;

/** A decision of Khánh Hòa in the queue of whoever signs; decisions of other tests stand beside it. */
@PlatformTest
@WithTenant("khanh-hoa")
class DecisionsToSignTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private DecisionsToSign waiting;

    @Autowired
    private WorkQueue queue;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private Publishing publishing;

    private DecisionId id;

    @BeforeEach
    void decisionIsPending() {
        id = new PendingDecision(beans).id();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void pendingDecisionWaitsForTheSignerUntilItsPaperIsSignedAndThenToBePublished() {
        assertThat(mine()).singleElement().satisfies(entry -> {
            assertThat(entry.why()).isEqualTo("recognition.waiting.publish");
            assertThat(entry.path()).isEqualTo("cong-nhan/" + id);
            assertThat(entry.title()).isEqualTo(decisions.details(id).summary().title());
            assertThat(entry.since()).isEqualTo(decisions.details(id).summary().createdAt());
        });
        decisions.document(id, 1, new DecisionDocument("12/QĐ-UBND", AppraisedModels.DAY, null, null));
        assertThat(mine()).extracting(WaitingWork.Entry::why).containsExactly("recognition.waiting.sign");
    }

    @Test
    void publishedDecisionWaitsForNobody() {
        publishing.publish(id, 1);
        assertThat(mine()).isEmpty();
    }

    @Test
    void scheduledDecisionWaitsForNobodyUntilItFallsThrough() {
        publishing.schedule(id, 1, Instant.now().plus(Duration.ofDays(400)));
        assertThat(mine()).isEmpty();

        publishing.fellThrough(id, "recognition.problem.document-missing");
        assertThat(mine()).extracting(WaitingWork.Entry::why).containsExactly("recognition.waiting.fell-through");
    }

    /** Some of them may read it; none of them can let it come out. */
    @ParameterizedTest
    @ValueSource(strings = {"quantri", "hoidong1", "canbo", "decu", "kiemtoan"})
    void nobodyElseHasIt(String other) {
        SignedIn.as("khanh-hoa", other);
        assertThat(mine()).isEmpty();
    }

    @Test
    void itStandsInTheSignersQueueAndTheNumberIsThatOfTheList() {
        List<WorkItem> items = queue.page(0, Integer.MAX_VALUE).items();

        assertThat(queue.count()).isEqualTo(items.size());
        assertThat(items)
                .filteredOn(item -> item instanceof WorkItem.Elsewhere link
                        && link.entry().path().endsWith(id.toString()))
                .hasSize(1);
    }

    private List<WaitingWork.Entry> mine() {
        List<WaitingWork.Entry> all = waiting.entries();
        assertThat(waiting.count()).isEqualTo(all.size());
        return all.stream().filter(each -> each.path().endsWith(id.toString())).toList();
    }
}
