package vn.danvan.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.NotPermitted;
import vn.danvan.models.ModelId;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.feedback.Feedback;

/** Every state of a decision beside every duty that a province's samples have, and every act; written down by hand. */
@PlatformTest
@WithTenant("quang-binh")
class DecisionActsByDutyTest {

    private static final String PREPARERS = "quantri lanhdao";
    private static final String READERS = "quantri hoidong1 lanhdao";
    private static final List<String> EVERYBODY =
            List.of("decu", "canbo", "bithu", "quantri", "hoidong1", "lanhdao", "kiemtoan");

    /** State: who reads, who changes or takes back, who publishes and schedules, who comments. */
    private static final Map<DecisionState, List<String>> TABLE = Map.of(
            DecisionState.PENDING, List.of(READERS, PREPARERS, "lanhdao", PREPARERS),
            DecisionState.SCHEDULED, List.of(READERS, PREPARERS, "lanhdao", PREPARERS),
            DecisionState.PUBLISHED, List.of(READERS, "", "", PREPARERS),
            DecisionState.CANCELLED, List.of(READERS, "", "", ""));

    @Autowired
    private BeanFactory beans;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Feedback feedback;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private AppraisedModels appraised;
    private final Map<DecisionState, DecisionId> ids = new EnumMap<>(DecisionState.class);
    private final Map<DecisionId, ModelId> models = new HashMap<>();

    @BeforeEach
    void decisionsOfAllStates() {
        appraised = new AppraisedModels(beans, "quang-binh");
        for (DecisionState state : DecisionState.values()) {
            ModelId model = appraised.appraised(state + " " + UUID.randomUUID());
            SignedIn.as("quang-binh", "lanhdao");
            DecisionId id = decisions.propose(new NewDecision(
                    "Quyết định " + state,
                    ModelLevel.GRASSROOTS,
                    List.of(new Choice(model, Outcome.RECOGNISE, null, null)),
                    "Đã xem"));
            decisions.document(id, 0, new DecisionDocument("1/QĐ", AppraisedModels.DAY, "Người ký", null));
            ids.put(state, id);
            models.put(id, model);
            switch (state) {
                case PENDING -> {}
                case SCHEDULED -> publishing.schedule(id, 1, clock.instant().plus(Duration.ofDays(1)));
                case PUBLISHED -> publishing.publish(id, 1);
                case CANCELLED -> decisions.cancel(id, 1);
            }
        }
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void exactlyTheDutiesOfTheTableDoExactlyItsActs() {
        TABLE.forEach((state, allowed) -> {
            DecisionId id = ids.get(state);
            ModelId model = models.get(id);
            int version = version(id);
            DecisionDocument paper = new DecisionDocument("2/QĐ", AppraisedModels.DAY, "Ai", null);

            assertThat(doers(() -> decisions.details(id))).as(state + " read").isEqualTo(set(allowed.get(0)));
            assertThat(doers(() -> decisions.takeOut(id, version, model)))
                    .as(state + " take out")
                    .isEqualTo(set(allowed.get(1)));
            assertThat(doers(() -> decisions.cancel(id, version)))
                    .as(state + " cancel")
                    .isEqualTo(set(allowed.get(1)));
            assertThat(doers(() -> decisions.document(id, version, paper)))
                    .as(state + " paper")
                    .isEqualTo(set(allowed.get(1)));
            assertThat(doers(() ->
                            publishing.schedule(id, version, clock.instant().plusSeconds(3600))))
                    .as(state + " schedule")
                    .isEqualTo(set(allowed.get(2)));
            assertThat(doers(() -> publishing.unschedule(id, version)))
                    .as(state + " unschedule")
                    .isEqualTo(set(allowed.get(2)));
            assertThat(doers(() -> feedback.add(id, model, "Nhận xét")))
                    .as(state + " comment")
                    .isEqualTo(set(allowed.get(3)));
            // Publishing what is published is no error: it does nothing.
            Set<String> publishers = set(state == DecisionState.PUBLISHED ? "lanhdao" : allowed.get(2));
            assertThat(doers(() -> publishing.publish(id, version)))
                    .as(state + " publish")
                    .isEqualTo(publishers);
        });
    }

    /** Who can do it; nothing of it stays. */
    private Set<String> doers(Runnable act) {
        Set<String> doers = new TreeSet<>();
        for (String username : EVERYBODY) {
            if (username.equals("bithu")) {
                appraised.as(username, "SO-NV");
            } else {
                SignedIn.as("quang-binh", username);
            }
            try {
                transaction.executeWithoutResult(status -> {
                    act.run();
                    status.setRollbackOnly();
                });
                doers.add(username);
            } catch (NotPermitted | RecognitionProblem refused) {
                // Not this one, then.
            }
        }
        SignedIn.nobody();
        return doers;
    }

    private int version(DecisionId id) {
        SignedIn.as("quang-binh", "quantri");
        return decisions.details(id).summary().version();
    }

    private static Set<String> set(String names) {
        return names.isEmpty() ? Set.of() : new TreeSet<>(List.of(names.split(" ", -1)));
    }
}
