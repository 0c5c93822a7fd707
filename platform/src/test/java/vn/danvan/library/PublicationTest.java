package vn.danvan.library;

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
import vn.danvan.identity.UnitTree;
import vn.danvan.library.fit.Candidate;
import vn.danvan.library.fit.FitRules;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.replication.AdoptionService;
import vn.danvan.replication.NewAdoption;
import vn.danvan.replication.RecognisedSamples;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/** Consent by the unit, approval by the province, and out of the library at once. */
@PlatformTest
@WithTenant("khanh-hoa")
class PublicationTest {

    private static final LocalDate RECOGNISED = LocalDate.of(2026, 1, 20);

    @Autowired
    private PublicationService publications;

    @Autowired
    private LibraryService library;

    @Autowired
    private AdoptionService adoptions;

    @Autowired
    private FittingModels fitting;

    @Autowired
    private FitFacts facts;

    @Autowired
    private UnitTree units;

    @Autowired
    private JdbcClient jdbc;

    private final String mark = "z" + UUID.randomUUID().toString().substring(0, 8);
    private RecognisedSamples samples;
    private PublishedSamples published;
    private ModelId model;

    @BeforeEach
    void modelIsRecognised() {
        samples = new RecognisedSamples(jdbc, "khanh-hoa");
        published = new PublishedSamples(publications, samples, jdbc, "khanh-hoa");
        model = samples.add(
                "SO-NV",
                "Đường hoa " + mark,
                ModelField.ECONOMY,
                "Thôn 3, xã Tân An, tỉnh Khánh Hòa",
                RECOGNISED,
                true);
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void nothingIsInTheLibraryBeforeConsentAndApproval() {
        samples.as("canbo", "SO-NV");
        publications.write(model, -1, text("Tóm tắt"));
        assertThat(found()).isEmpty();
        samples.as("bithu", "SO-NV");
        assertThat(waiting()).containsExactly(PublicationState.DRAFT);
        published.take(model, PublicationStep.CONSENT, "bithu", "SO-NV", "");
        samples.as("quantri", "BTGDV");
        assertThat(waiting()).containsExactly(PublicationState.CONSENTED);
        samples.as("decu", "HPN");
        assertThat(waiting()).isEmpty();
        assertThat(found()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> library.page(published.entry(model)));
        published.take(model, PublicationStep.PUBLISH, "quantri", "BTGDV", "");

        samples.as("decu", "HPN");
        assertThat(found())
                .singleElement()
                .returns("xã Tân An", LibraryRow::area)
                .returns(RECOGNISED, LibraryRow::recognisedOn)
                .returns("Tóm tắt", LibraryRow::summary);
        assertThat(library.page(published.entry(model)).text().contact()).isEqualTo("Cô Duyên 0905 111 222");
    }

    @Test
    void whatIsWithdrawnIsGoneAtOnceByEitherSide() {
        published.publish(model, text("Tóm tắt"));
        published.take(model, PublicationStep.WITHDRAW, "bithu", "SO-NV", "Dân phản ánh");
        samples.as("quantri", "BTGDV");
        assertThat(found()).isEmpty();
        published.publish(model, text("Lần hai"));
        published.take(model, PublicationStep.WITHDRAW, "quantri", "BTGDV", "Sai số liệu");

        samples.as("decu", "HPN");
        assertThat(found()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> library.page(published.entry(model)));
    }

    @Test
    void lapsedRecognitionTakesTheModelOutOfTheLibrary() {
        published.publish(model, text("Tóm tắt"));
        samples.state(model, "FADED");

        samples.as("decu", "HPN");
        assertThat(found()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> library.page(published.entry(model)));
    }

    @Test
    void modelOnItsWayToAHigherLevelStays() {
        published.publish(model, text("Tóm tắt"));
        samples.state(model, "SUBMITTED");

        samples.as("decu", "HPN");
        assertThat(found()).hasSize(1);
    }

    @Test
    void clerkDoesNotConsentAndTheUnitDoesNotApprove() {
        samples.as("canbo", "SO-NV");
        publications.write(model, -1, text("Tóm tắt"));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> publications.take(model, 0, PublicationStep.CONSENT, ""));
        samples.as("bithu", "SO-NV");
        publications.take(model, 0, PublicationStep.CONSENT, "");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> publications.take(model, 1, PublicationStep.PUBLISH, ""));
        samples.as("quantri", "BTGDV");
        assertThatExceptionOfType(LibraryProblem.class)
                .isThrownBy(() -> publications.take(model, 1, PublicationStep.RETURN, " "))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(LibraryProblem.Reason.REASON_MISSING));
    }

    @Test
    void whatWasConsentedToIsNotChangedAfterwards() {
        published.publish(model, text("Đã đồng ý"));
        samples.as("canbo", "SO-NV");

        assertThat(publications.of(model).editable()).isFalse();
        assertThatExceptionOfType(LibraryProblem.class)
                .isThrownBy(
                        () -> publications.write(model, publications.of(model).version(), text("Sửa lén")))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(LibraryProblem.Reason.NOT_OPEN));
    }

    @Test
    void twoEditorsDoNotOverwriteEachOther() {
        samples.as("canbo", "SO-NV");
        publications.write(model, -1, text("Một"));

        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> publications.write(model, -1, text("Hai")));
        assertThat(publications.of(model).text().summary()).isEqualTo("Một");
    }

    @Test
    void photoOfAnotherModelOrOfPeopleWhoDoNotAgreeIsNotTaken() {
        UUID silent = published.photo(model, "Chưa đồng ý", false, "a" + mark);
        samples.as("canbo", "SO-NV");

        for (UUID photo : List.of(silent, UUID.randomUUID())) {
            assertThatExceptionOfType(LibraryProblem.class)
                    .isThrownBy(() ->
                            publications.write(model, -1, PublishedSamples.text("x", false, false, List.of(photo))))
                    .satisfies(problem -> assertThat(problem.reason()).isEqualTo(LibraryProblem.Reason.UNKNOWN_PHOTO));
        }
    }

    @Test
    void photoWhosePeopleChangeTheirMindsIsGone() {
        UUID photo = published.photo(model, "Cùng làm", true, "b" + mark);
        published.publish(model, PublishedSamples.text("x", false, false, List.of(photo)));
        samples.as("decu", "HPN");
        assertThat(library.page(published.entry(model)).photos()).hasSize(1);
        assertThat(library.thumbnail(photo)).isNotEmpty();
        jdbc.sql("update model_photo set consent = false where id = ?")
                .param(photo)
                .update();

        assertThat(library.page(published.entry(model)).photos()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> library.thumbnail(photo));
    }

    @Test
    void similarModelsSpeakOfTheSameRareThings() {
        published.publish(model, text("Trồng hoa giấy dọc kênh " + mark));
        ModelId alike = samples.add("SO-NV", "Kênh xanh " + mark, ModelField.ECONOMY, RECOGNISED);
        published.publish(alike, text("Trồng hoa giấy dọc kênh ở thôn bên"));

        samples.as("decu", "HPN");
        assertThat(library.page(published.entry(model)).similar())
                .extracting(LibraryRow::model)
                .contains(alike)
                .doesNotContain(model);
    }

    @Test
    void libraryProposesToOtherUnitsWhatTheyHaveNotAndSaysWhy() {
        ModelId guard = samples.add("SO-NV", "Tổ tự quản " + mark, ModelField.DEFENCE_SECURITY, RECOGNISED);
        published.publish(guard, text("Tóm tắt"));
        samples.as("decu", "HPN");

        // All that fit: of the best twenty, other tests' models may be twenty
        var unit = units.byCode("HPN");
        List<Candidate> candidates = facts.candidates(unit);
        assertThat(new FitRules(candidates).propose(facts.need(unit), candidates, candidates.size()))
                .filteredOn(fit -> fit.model().model().equals(guard))
                .singleElement()
                .satisfies(fit -> assertThat(fit.reasons()).isNotEmpty());
        assertThat(fitting.propose()).isNotEmpty();
        samples.as("canbo", "SO-NV");
        assertThat(fitting.propose()).noneMatch(fit -> fit.model().model().equals(guard));
    }

    @Test
    void askingFromTheLibraryOpensAnAdoptionOfTheModel() {
        published.publish(model, text("Tóm tắt"));
        samples.as("decu", "HPN");
        var id = library.ask(published.entry(model), new NewAdoption("", "Hội Phụ nữ 0905 333 444"));

        assertThat(adoptions.details(id).adoption().model()).isEqualTo(model);
        assertThat(fitting.propose()).noneMatch(fit -> fit.model().model().equals(model));
    }

    private List<PublicationState> waiting() {
        return publications.waiting(1000).stream()
                .filter(each -> each.model().equals(model))
                .map(Publication.Waiting::state)
                .toList();
    }

    private static LibraryText text(String summary) {
        return PublishedSamples.text(summary, false, true, List.of());
    }

    private List<LibraryRow> found() {
        return library.list(new LibraryFilter("duong HOA " + mark, null, "", null, null), List.of(), 0, 10);
    }
}
