package vn.danvan.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.danvan.SignedIn;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.round.RoundId;
import vn.danvan.models.ModelId;

/** Before each test {@link RoundOfTwo}: nobody has declared or scored anything. */
abstract class ScoredByTwo {

    @Autowired
    ApplicationContext context;

    @Autowired
    SheetService sheets;

    @Autowired
    QueueService queues;

    CouncilFixture fixture;
    Map<String, UUID> members;
    List<ModelId> models;
    RoundId round;

    @BeforeEach
    void twoModelsAreToBeScored() {
        RoundOfTwo two = new RoundOfTwo(context);
        fixture = two.fixture;
        members = two.members;
        models = two.models;
        round = two.round;
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    static void refused(SheetProblem.Reason reason, ThrowingCallable work) {
        assertThatExceptionOfType(SheetProblem.class).isThrownBy(work).satisfies(problem -> assertThat(problem.reason())
                .isEqualTo(reason));
    }
}
