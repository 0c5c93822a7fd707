package vn.danvan.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.NotPermitted;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/** Sở Nội vụ adopts a model of the women's union; the province's administrator speaks for the model. */
@PlatformTest
@WithTenant("khanh-hoa")
class AdoptionsTest {

    private static final LocalDate RECOGNISED = LocalDate.of(2026, 1, 20);
    private static final NewAdoption WANTED = new NewAdoption("Làm ở quy mô nhỏ hơn", "Lê Thị Mỹ Duyên, 0905 000 001");

    @Autowired
    private AdoptionService adoptions;

    @Autowired
    private AdoptionSteps steps;

    @Autowired
    private JdbcClient jdbc;

    private final String mark = "z" + UUID.randomUUID().toString().substring(0, 8);
    private RecognisedSamples samples;
    private ModelId model;

    @BeforeEach
    void modelIsRecognised() {
        samples = new RecognisedSamples(jdbc, "khanh-hoa");
        model = samples.add("HPN", "Ngôi nhà xanh " + mark, ModelField.CULTURE_SOCIETY, RECOGNISED);
        samples.as("canbo", "SO-NV");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void adoptionGoesFromTheRequestToAConfirmedResultWithEvidence() {
        AdoptionId id = adoptions.ask(model, WANTED);
        assertThat(notices(id)).contains("ADOPTION_ASKED quantri");
        samples.as("quantri", "BTGDV");
        take(id, AdoptionStep.AGREE, AdoptionWords.saying("Nguyễn Hoài Nam, 0905 000 002"));
        samples.as("canbo", "SO-NV");
        take(id, AdoptionStep.START, AdoptionWords.on(LocalDate.of(2026, 3, 1)));
        take(id, AdoptionStep.REPORT, new AdoptionWords("Đã có 40 hộ", null, 160));
        adoptions.prove(id, "Biên bản nghiệm thu", "12/BB-SNV");
        samples.as("quantri", "BTGDV");
        take(id, AdoptionStep.CONFIRM, AdoptionWords.NONE);

        AdoptionDetails details = adoptions.details(id);
        assertThat(details.adoption())
                .returns(AdoptionState.CONFIRMED, Adoption::state)
                .returns("Nguyễn Hoài Nam, 0905 000 002", Adoption::modelContact)
                .returns("Lê Thị Mỹ Duyên, 0905 000 001", Adoption::contact)
                .returns(LocalDate.of(2026, 3, 1), Adoption::startedOn)
                .returns("Đã có 40 hộ", Adoption::result)
                .returns(160, Adoption::peopleReached);
        assertThat(details.adoption().confirmedOn()).isNotNull();
        assertThat(details.events())
                .extracting(AdoptionDetails.Event::step)
                .containsExactly(AdoptionStep.AGREE, AdoptionStep.START, AdoptionStep.REPORT, AdoptionStep.CONFIRM);
        assertThat(adoptions.family(model).confirmed()).isEqualTo(1);
        assertThat(notices(id)).contains("ADOPTION_ANSWERED canbo", "ADOPTION_REPORTED quantri");
    }

    @Test
    void nothingCountsBeforeItIsConfirmedAndNothingIsConfirmedWithoutEvidenceOrResult() {
        AdoptionId id = running();
        assertThat(adoptions.family(model).confirmed()).isZero();
        samples.as("quantri", "BTGDV");
        refused(AdoptionProblem.Reason.RESULT_MISSING, () -> take(id, AdoptionStep.CONFIRM, AdoptionWords.NONE));
        samples.as("canbo", "SO-NV");
        take(id, AdoptionStep.REPORT, AdoptionWords.saying("Có kết quả"));
        samples.as("quantri", "BTGDV");
        refused(AdoptionProblem.Reason.EVIDENCE_MISSING, () -> take(id, AdoptionStep.CONFIRM, AdoptionWords.NONE));

        assertThat(adoptions.family(model).confirmed()).isZero();
        assertThat(adoptions.family(model).members()).hasSize(1);
    }

    @Test
    void whoeverAdoptsDoesNotConfirmAndTheClerkNeverDoes() {
        AdoptionId id = running();
        refusedToClerk(id);
        samples.as("bithu", "SO-NV");

        assertThat(adoptions.details(id).open()).doesNotContain(AdoptionStep.CONFIRM);
        refused(AdoptionProblem.Reason.OWN_ADOPTION, () -> take(id, AdoptionStep.CONFIRM, AdoptionWords.NONE));
    }

    private void refusedToClerk(AdoptionId id) {
        samples.as("canbo", "SO-NV");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> take(id, AdoptionStep.CONFIRM, AdoptionWords.NONE));
    }

    @Test
    void modelIsAskedForOnceAtATimeNeverByItsOwnUnitAndOnlyWhileItIsInForce() {
        adoptions.ask(model, WANTED);
        refused(AdoptionProblem.Reason.ALREADY_ASKED, () -> adoptions.ask(model, WANTED));
        ModelId own = samples.add("SO-NV", "Của sở " + mark, ModelField.ECONOMY, RECOGNISED);
        refused(AdoptionProblem.Reason.OWN_MODEL, () -> adoptions.ask(own, WANTED));
        ModelId faded = samples.add("HPN", "Đã phai " + mark, ModelField.ECONOMY, RECOGNISED);
        samples.state(faded, "FADED");
        refused(AdoptionProblem.Reason.NOT_RECOGNISED, () -> adoptions.ask(faded, WANTED));
    }

    @Test
    void refusedOrEndedAdoptionMayBeAskedForAgain() {
        AdoptionId first = adoptions.ask(model, WANTED);
        take(first, AdoptionStep.END, AdoptionWords.saying("Chưa đủ người"));

        AdoptionId second = adoptions.ask(model, WANTED);

        assertThat(second).isNotEqualTo(first);
        assertThat(adoptions.details(first).open()).isEmpty();
    }

    @Test
    void familyGrowsThroughTheAdoptersOwnModelAndNeverBites() {
        AdoptionId first = confirmed(model);
        samples.as("canbo", "SO-NV");
        ModelId child = samples.add("SO-NV", "Con của " + mark, ModelField.CULTURE_SOCIETY, RECOGNISED);
        adoptions.name(first, adoptions.details(first).adoption().version(), child);
        samples.as("decu", "HPN");
        AdoptionId back = adoptions.ask(child, WANTED);

        refused(
                AdoptionProblem.Reason.ALREADY_IN_FAMILY,
                () -> adoptions.name(back, adoptions.details(back).adoption().version(), model));
        Family family = adoptions.family(model);
        assertThat(family.members()).extracting(Family.Member::adoption).containsExactly(first, back);
        assertThat(family.members()).extracting(Family.Member::depth).containsExactly(1, 2);
        assertThat(family.confirmed()).isEqualTo(1);
        assertThat(family.confirmedBelow()).isEqualTo(1);
        assertThat(adoptions.family(child).origin()).isNotNull().returns(model, Family.Origin::model);
    }

    @Test
    void twoAtOnceDoNotOverwriteEachOther() {
        AdoptionId id = running();
        int seen = adoptions.details(id).adoption().version();
        steps.take(id, seen, AdoptionStep.REPORT, AdoptionWords.saying("Người thứ nhất"));

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> steps.take(id, seen, AdoptionStep.REPORT, AdoptionWords.saying("Người thứ hai")));
        assertThat(adoptions.details(id).adoption().result()).isEqualTo("Người thứ nhất");
    }

    @Test
    void whoStandsOnNeitherSideSeesNothingButTheFamily() {
        AdoptionId id = adoptions.ask(model, WANTED);
        samples.as("decu", "HPN");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> adoptions.details(id));
        assertThat(adoptions.list(filter(), List.of(), 0, 10)).isEmpty();
        assertThat(adoptions.family(model).members()).hasSize(1);
    }

    @Test
    void listFindsByFoldedWordsAndCountsWhatItShows() {
        adoptions.ask(model, WANTED);
        AdoptionFilter folded =
                new AdoptionFilter("ngoi nha XANH " + mark, AdoptionState.ASKED, ModelField.CULTURE_SOCIETY, null);

        assertThat(adoptions.list(folded, List.of(), 0, 10)).hasSize(1);
        assertThat(adoptions.count(folded)).isEqualTo(1);
        assertThat(adoptions.counts(filter(), AdoptionFilter.Facet.STATE)).containsEntry("ASKED", 1);
        assertThat(adoptions.counts(filter(), AdoptionFilter.Facet.FIELD)).containsEntry("CULTURE_SOCIETY", 1);
    }

    private AdoptionFilter filter() {
        return new AdoptionFilter(mark, null, null, null);
    }

    private AdoptionId running() {
        samples.as("canbo", "SO-NV");
        AdoptionId id = adoptions.ask(model, WANTED);
        samples.as("quantri", "BTGDV");
        take(id, AdoptionStep.AGREE, AdoptionWords.saying("Hội Phụ nữ"));
        samples.as("canbo", "SO-NV");
        take(id, AdoptionStep.START, AdoptionWords.on(RECOGNISED));
        return id;
    }

    private AdoptionId confirmed(ModelId of) {
        assertThat(of).isEqualTo(model);
        AdoptionId id = running();
        take(id, AdoptionStep.REPORT, AdoptionWords.saying("Có kết quả"));
        adoptions.prove(id, "Ảnh", "https://vi-du.example/anh");
        samples.as("quantri", "BTGDV");
        take(id, AdoptionStep.CONFIRM, AdoptionWords.NONE);
        return id;
    }

    private void take(AdoptionId id, AdoptionStep step, AdoptionWords words) {
        steps.take(id, adoptions.details(id).adoption().version(), step, words);
    }

    private static void refused(AdoptionProblem.Reason reason, Runnable work) {
        assertThatExceptionOfType(AdoptionProblem.class)
                .isThrownBy(work::run)
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(reason));
    }

    private List<String> notices(AdoptionId id) {
        return jdbc.sql("select n.kind || ' ' || a.username from notice n join account a on a.person_id = n.person_id"
                        + " where n.record_id = ?")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
