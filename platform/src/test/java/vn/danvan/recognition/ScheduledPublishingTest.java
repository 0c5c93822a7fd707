package vn.danvan.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.models.StepWords;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.life.ModelStep;

/** A decision that comes out by itself when its time has come. */
@PlatformTest
@WithTenant("khanh-hoa")
class ScheduledPublishingTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private Publishing publishing;

    @Autowired
    private PublishWhenDue job;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private PendingDecision pending;
    private DecisionId id;

    @BeforeEach
    void decisionIsPendingAndSigned() {
        pending = new PendingDecision(beans);
        id = pending.id();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void scheduledDecisionComesOutAtItsTimeAndNotBefore() {
        publishing.schedule(id, 1, clock.instant().plus(Duration.ofHours(1)));
        SignedIn.nobody();

        job.everywhere();
        assertThat(pending.modelState(pending.good())).isEqualTo("APPRAISED");

        itsTimeComes();
        job.everywhere();
        job.everywhere();
        assertThat(pending.modelState(pending.good())).isEqualTo("RECOGNISED");
        assertThat(pending.modelState(pending.poor())).isEqualTo("NOT_RECOGNISED");
    }

    @Test
    void scheduledDecisionThatCannotComeOutSaysWhyAndWaitsAgain() {
        publishing.schedule(id, 1, clock.instant().plus(Duration.ofHours(1)));
        pending.appraised().as("bithu", "SO-NV");
        pending.appraised().take(pending.good(), ModelStep.REFUSE, StepWords.because("Đơn vị rút"));
        SignedIn.nobody();
        itsTimeComes();

        job.everywhere();

        SignedIn.as("khanh-hoa", "quantri");
        DecisionSummary decision = decisions.details(id).summary();
        assertThat(decision.state()).isEqualTo(DecisionState.PENDING);
        assertThat(decision.failure()).isEqualTo("models.problem.not-open");
        assertThat(pending.state(pending.poor())).isEqualTo(ModelState.APPRAISED);
        assertThat(jdbc.sql("select distinct kind from notice where record_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly("PUBLICATION_FAILED");
        decisions.takeOut(id, decision.version(), pending.good());
        SignedIn.as("khanh-hoa", "lanhdao");
        publishing.publish(id, decision.version() + 1);
        assertThat(pending.state(pending.poor())).isEqualTo(ModelState.NOT_RECOGNISED);
    }

    @Test
    void whatIsUnscheduledDoesNotComeOut() {
        publishing.schedule(id, 1, clock.instant().plus(Duration.ofHours(1)));
        publishing.unschedule(id, 2);
        SignedIn.nobody();

        job.everywhere();

        assertThat(pending.modelState(pending.good())).isEqualTo("APPRAISED");
    }

    private void itsTimeComes() {
        jdbc.sql("update recognition_decision set publish_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().minusSeconds(1)), id.value())
                .update();
    }
}
