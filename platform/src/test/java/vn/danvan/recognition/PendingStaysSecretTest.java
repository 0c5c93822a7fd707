package vn.danvan.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.audit.AuditLog;
import vn.danvan.audit.ChangeFilter;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.models.ModelId;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.feedback.Feedback;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/**
 * What is pending changes nothing that a unit, a nominator or an auditor can ask for: what they are answered is the same,
 * to the letter, whether nothing was decided, or everything and only not published.
 */
@PlatformTest
@WithTenant("quang-binh")
class PendingStaysSecretTest {

    private static final TenantId HERE = new TenantId("quang-binh");
    private static final List<String> OUTSIDE = List.of("canbo", "decu", "kiemtoan");
    private static final String REASON = "Lý do chỉ hội đồng biết";
    private static final String COMMENT = "Nhận xét chỉ hội đồng biết";
    private static final int ROUNDS = 3;

    @LocalServerPort
    private int port;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private SigningKeys keys;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Feedback feedback;

    @Autowired
    private AuditLog log;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Clock clock;

    private final List<ModelId> models = new ArrayList<>();

    @BeforeEach
    void modelsWait() {
        AppraisedModels appraised = new AppraisedModels(beans, HERE.value());
        for (int number = 0; number < 3; number++) {
            models.add(appraised.appraised("Chờ kết quả " + number + " " + UUID.randomUUID()));
        }
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void answersAreTheSameToTheLetterWhateverIsPending() {
        long seed = Long.getLong("recognition.seed", System.nanoTime());
        Random random = new Random(seed);
        Map<String, String> before = everythingTheyCanAsk();

        for (int round = 0; round < ROUNDS; round++) {
            DecisionId id = pending(random);
            Map<String, String> meanwhile = everythingTheyCanAsk();
            assertThat(meanwhile).as("-Drecognition.seed=%d", seed).isEqualTo(before);
            assertThat(refused(id)).as("-Drecognition.seed=%d", seed).containsOnly(403);
            SignedIn.as(HERE.value(), "quantri");
            decisions.cancel(id, decisions.details(id).summary().version());
            SignedIn.nobody();
        }
    }

    @Test
    void auditTellsThatADecisionIsBeingMadeAndNotOnWhomOrHow() {
        DecisionId id = pending(new Random(1));

        SignedIn.as(HERE.value(), "kiemtoan");
        String told = json.writeValueAsString(log.list(ChangeFilter.ALL, 0, 500).stream()
                .filter(change -> change.table().startsWith("recognition_"))
                .filter(change -> id.toString().equals(change.record()))
                .toList());
        String ofModels = json.writeValueAsString(
                models.stream().map(model -> log.history(model.value(), 0, 100)).toList());

        assertThat(told).contains("recognition_decision", "recognition_item", id.toString());
        assertThat(told + ofModels).doesNotContain(REASON, COMMENT, "Quyết định kín", "RECOGNISE", "REFUSE");
        assertThat(ofModels).doesNotContain("recognition_");
    }

    @Test
    void clearedCommentIsReadAfterPublicationAndTheOthersNever() {
        DecisionId id = pending(new Random(2));
        SignedIn.as(HERE.value(), "quantri");
        UUID cleared = feedback.add(id, models.getFirst(), "Nên nhân ra các tổ khác");
        feedback.clear(id, cleared, true);
        assertThat(feedbackFor("canbo", models.getFirst())).isEqualTo("200 []");

        SignedIn.as(HERE.value(), "quantri");
        int version = decisions.details(id).summary().version();
        decisions.document(id, version, new DecisionDocument("8/QĐ", AppraisedModels.DAY, "Người ký", null));
        SignedIn.as(HERE.value(), "lanhdao");
        publishing.publish(id, version + 1);

        assertThat(feedbackFor("canbo", models.getFirst())).isEqualTo("200 [\"Nên nhân ra các tổ khác\"]");
        assertThat(feedbackFor("decu", models.getFirst())).contains("not-found").doesNotContain("Nên nhân");
    }

    /** Some recognised, some refused with a reason, one commented on; now and then with a paper and a time to come out. */
    private DecisionId pending(Random random) {
        SignedIn.as(HERE.value(), "quantri");
        List<Choice> choices = new ArrayList<>();
        for (ModelId model : models) {
            boolean good = choices.isEmpty() || random.nextBoolean();
            choices.add(new Choice(model, good ? Outcome.RECOGNISE : Outcome.REFUSE, good ? null : REASON, REASON));
        }
        DecisionId id = decisions.propose(new NewDecision("Quyết định kín", ModelLevel.GRASSROOTS, choices, REASON));
        feedback.clear(id, feedback.add(id, models.getLast(), COMMENT), random.nextBoolean());
        if (random.nextBoolean()) {
            decisions.document(id, 0, new DecisionDocument("7/QĐ", AppraisedModels.DAY, "Người ký", "Chức vụ"));
            SignedIn.as(HERE.value(), "lanhdao");
            publishing.schedule(id, 1, clock.instant().plus(Duration.ofDays(1)));
        }
        SignedIn.nobody();
        return id;
    }

    private Map<String, String> everythingTheyCanAsk() {
        Map<String, String> answers = new TreeMap<>();
        for (String username : OUTSIDE) {
            List<String> addresses = new ArrayList<>(List.of(
                    "/api/v1/models?size=100",
                    "/api/v1/models?q=cho ket qua&state=APPRAISED",
                    "/api/v1/models?state=RECOGNISED",
                    "/api/v1/models?state=NOT_RECOGNISED",
                    "/api/v1/notices",
                    "/api/v1/documents",
                    "/api/v1/tasks/mine"));
            models.forEach(model -> addresses.addAll(List.of(
                    "/api/v1/models/" + model,
                    "/api/v1/models/" + model + "/feedback",
                    "/api/v1/models/" + model + "/papers/missing",
                    "/api/v1/models/" + model + "/duplicates")));
            addresses.forEach(address -> answers.put(username + " " + address, answer(username, address)));
        }
        return answers;
    }

    private List<Integer> refused(DecisionId id) {
        List<Integer> statuses = new ArrayList<>();
        for (String username : OUTSIDE) {
            for (String address : List.of(
                    "/api/v1/recognition/decisions",
                    "/api/v1/recognition/decisions/" + id,
                    "/api/v1/recognition/decisions/" + UUID.randomUUID(),
                    "/api/v1/recognition/decisions/" + id + "/comments",
                    "/api/v1/recognition/candidates")) {
                statuses.add(get(username, address).getStatusCode().value());
            }
        }
        return statuses;
    }

    private String feedbackFor(String username, ModelId model) {
        SignedIn.nobody();
        return answer(username, "/api/v1/models/" + model + "/feedback");
    }

    private String answer(String username, String address) {
        ResponseEntity<String> answer = get(username, address);
        return answer.getStatusCode().value() + " " + answer.getBody();
    }

    private ResponseEntity<String> get(String username, String address) {
        return CurrentTenant.callAs(HERE, () -> RestClientOf.person(HERE.value(), username, keys, port)
                .get()
                .uri(address)
                .retrieve()
                .toEntity(String.class));
    }
}
