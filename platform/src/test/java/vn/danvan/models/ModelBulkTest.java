package vn.danvan.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.PostId;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelKind;
import vn.danvan.models.registration.ModelSubject;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.shared.BulkPreview;
import vn.danvan.shared.Sorting;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** The head of Sở Nội vụ has three registrations of the clerk before them: two handed in, one still a draft. */
@PlatformTest
@WithTenant("khanh-hoa")
class ModelBulkTest {

    @Autowired
    private ModelService models;

    @Autowired
    private ModelSteps steps;

    @Autowired
    private ModelBulk bulk;

    @Autowired
    private JdbcClient jdbc;

    private final String mark = "w" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void clerkHandsInTwoOfThree() {
        as("canbo");
        for (String name : List.of("Một", "Hai")) {
            ModelId id = models.start(complete(name));
            steps.take(id, models.details(id).version(), ModelStep.REGISTER, StepWords.NONE);
        }
        models.start(complete("Nháp"));
        as("bithu");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void registrationsAtTheDeskAreAcceptedAndTheDraftSaysWhyNot() {
        BulkPreview<ModelSummary> before = bulk.preview(all(), ModelStep.ACCEPT);
        assertThat(before.allowed()).extracting(this::name).containsExactly("Hai", "Một");
        assertThat(before.refused()).singleElement().satisfies(refused -> {
            assertThat(name(refused.record())).isEqualTo("Nháp");
            assertThat(refused.reason().key()).isEqualTo("models.problem.not-open");
        });
        assertThat(states()).containsExactly(ModelState.REGISTERED, ModelState.REGISTERED, ModelState.DRAFT);

        assertThat(bulk.take(all(), ModelStep.ACCEPT, StepWords.NONE).allowed()).hasSize(2);
        assertThat(states()).containsExactly(ModelState.BUILDING, ModelState.BUILDING, ModelState.DRAFT);
    }

    @Test
    void reasonIsAskedForEachThatIsReturned() {
        BulkPreview<ModelSummary> without = bulk.take(all(), ModelStep.RETURN, StepWords.because(" "));
        assertThat(without.allowed()).isEmpty();
        assertThat(without.refused())
                .extracting(refused -> refused.reason().key())
                .contains("models.problem.reason-missing");

        assertThat(bulk.take(all(), ModelStep.RETURN, StepWords.because("Chưa rõ địa bàn"))
                        .allowed())
                .hasSize(2);
        assertThat(models.details(all().getFirst().id()).lifeLine().getLast().reason())
                .isEqualTo("Chưa rõ địa bàn");
    }

    @Test
    void whatWasForwardedLiesElsewhereAndIsRefusedByName() {
        bulk.take(all(), ModelStep.ENDORSE, StepWords.NONE);

        assertThat(bulk.preview(all(), ModelStep.ACCEPT).refused())
                .extracting(refused -> refused.reason().key())
                .containsExactly(
                        "models.problem.not-at-this-desk",
                        "models.problem.not-at-this-desk",
                        "models.problem.not-open");
    }

    @Test
    void choicesCountWhatTheListShows() {
        assertThat(models.counts(filter(), ModelFilter.Facet.STATE))
                .containsExactly(Map.entry("DRAFT", 1), Map.entry("REGISTERED", 2));
        assertThat(models.counts(filter(), ModelFilter.Facet.FIELD)).containsExactly(Map.entry("CULTURE_SOCIETY", 3));
        assertThat(models.count(new ModelFilter(mark, ModelState.REGISTERED, ModelField.CULTURE_SOCIETY, 2026)))
                .isEqualTo(2);
        assertThat(models.count(new ModelFilter(mark, null, ModelField.ECONOMY, null)))
                .isZero();
        assertThat(models.count(new ModelFilter(mark, null, null, 2025))).isZero();
    }

    private ModelFilter filter() {
        return new ModelFilter(mark, null, null, null);
    }

    private List<ModelSummary> all() {
        return models.list(filter(), List.of(new Sorting("name", false)), 0, 50);
    }

    private List<ModelState> states() {
        return all().stream().map(ModelSummary::state).toList();
    }

    private String name(ModelSummary model) {
        return model.name().replace(" " + mark, "");
    }

    private Registration complete(String name) {
        Map<Registration.Question, String> answers = new EnumMap<>(Registration.Question.class);
        for (Registration.Question question : Registration.Question.values()) {
            answers.put(question, "Nội dung thử");
        }
        return new Registration(
                name + " " + mark,
                ModelKind.MODEL,
                ModelSubject.COLLECTIVE,
                ModelField.CULTURE_SOCIETY,
                ModelLevel.GRASSROOTS,
                2026,
                "Tổ dân phố Thử",
                List.of(),
                "",
                false,
                false,
                answers);
    }

    private void as(String username) {
        UUID post = CurrentTenant.callAs(new TenantId("khanh-hoa"), () -> jdbc.sql(
                        "select t.id from post t join account a on a.person_id = t.person_id"
                                + " join unit u on u.id = t.unit_id where a.username = ? and u.code = 'SO-NV'")
                .param(username)
                .query(UUID.class)
                .single());
        SignedIn.as("khanh-hoa", username, new PostId(post));
    }
}
