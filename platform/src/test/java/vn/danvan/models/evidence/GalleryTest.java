package vn.danvan.models.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.documents.StoredFile;
import vn.danvan.identity.NotPermitted;
import vn.danvan.models.ModelCase;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.ModelSteps;
import vn.danvan.models.StepWords;
import vn.danvan.models.dossier.ChecklistItem;
import vn.danvan.models.dossier.Dossiers;
import vn.danvan.models.dossier.MissingPapers;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.life.StepProblem;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.models.step.Paper;
import vn.danvan.shared.NotFound;

/** The clerk of Sở Nội vụ shows a model in photos and papers. */
@PlatformTest
@WithTenant("khanh-hoa")
class GalleryTest {

    @Autowired
    private PhotoGallery gallery;

    @Autowired
    private ModelPhotos photos;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private ModelService models;

    @Autowired
    private ModelSteps steps;

    @Autowired
    private JdbcClient jdbc;

    private ModelId model;

    @BeforeEach
    void clerkBeginsADraft() {
        ModelCase.at(jdbc, "canbo", "SO-NV");
        model = models.start(
                ModelCase.complete("Ảnh " + UUID.randomUUID(), 2057, ModelField.ECONOMY, ModelLevel.GRASSROOTS));
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void onlyPhotosWithConsentAreShownOutside() {
        UUID hidden = gallery.add(model, photo(300, 200), "Họp dân", false);
        UUID shown = gallery.add(model, photo(320, 200), "Ngõ xanh", true);

        assertThat(gallery.of(model)).extracting(GalleryPhoto::id).containsExactly(hidden, shown);
        assertThat(photos.of(model)).containsExactly(new Photo(shown, model, "Ngõ xanh", 320, 200));
        assertThat(photos.thumbnail(shown)).startsWith((byte) 0xFF, (byte) 0xD8);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> photos.thumbnail(hidden));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> photos.full(hidden));

        gallery.describe(model, shown, "Ngõ xanh", false);
        assertThat(photos.of(model)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> photos.full(shown));
    }

    @Test
    void photosAreMovedDescribedAndRemoved() {
        UUID first = gallery.add(model, photo(30, 20), "Một", false);
        UUID second = gallery.add(model, photo(31, 20), "Hai", false);
        UUID third = gallery.add(model, photo(32, 20), "Ba", false);

        gallery.moveUp(model, third);
        gallery.moveUp(model, first);
        assertThat(gallery.of(model)).extracting(GalleryPhoto::id).containsExactly(first, third, second);
        gallery.remove(model, third);
        assertThat(gallery.of(model)).extracting(GalleryPhoto::caption).containsExactly("Một", "Hai");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> gallery.remove(model, third));
    }

    @Test
    void photoIsSeenOnlyThroughItsOwnModelByWhoMaySeeThat() {
        UUID photo = gallery.add(model, photo(30, 20), "", false);
        ModelId other = models.start(ModelCase.complete("Khác", 2057, ModelField.ECONOMY, ModelLevel.GRASSROOTS));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> gallery.full(other, photo));
        ModelCase.at(jdbc, "decu", "HPN");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> gallery.full(model, photo));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> gallery.of(model));
        SignedIn.as("khanh-hoa", "quantri");
        assertThat(gallery.thumbnail(model, photo)).isNotEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> gallery.add(model, photo(30, 20), "", false));
    }

    @Test
    void whatWasHandedInStaysAsItIs() {
        UUID photo = gallery.add(model, photo(30, 20), "", false);
        steps.take(model, models.details(model).version(), ModelStep.REGISTER, StepWords.NONE);

        assertThat(gallery.mayAdd(model)).isFalse();
        closed(() -> gallery.add(model, photo(30, 20), "", false));
        closed(() -> gallery.remove(model, photo));
        closed(() -> files.add(model, "a.pdf", pdf(), null));
    }

    @Test
    void fileKeepsItsBytesAndLosesWhatMisleadsInItsName() {
        UUID id = files.add(model, "báo cáo\"\u202Efdp.exe", pdf(), Paper.ACHIEVEMENT_REPORT);

        StoredFile file = files.content(model, id);
        assertThat(file.content()).isEqualTo(pdf());
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.name()).doesNotContain("\"", "\u202E").startsWith("báo cáo");
        assertThat(files.of(model)).singleElement().satisfies(row -> assertThat(row.paper())
                .isEqualTo(Paper.ACHIEVEMENT_REPORT));
        assertThatExceptionOfType(EvidenceProblem.class)
                .isThrownBy(() ->
                        files.add(model, "trang.pdf", "<script>".getBytes(StandardCharsets.US_ASCII), Paper.EVIDENCE))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(EvidenceProblem.Reason.UNSUPPORTED));
    }

    @Test
    void dossierIsCompleteByNotesFilesAndWaivers() {
        building();
        assertThat(steps.checklist(model)).hasSize(3).noneMatch(ChecklistItem::isDone);
        assertThat(missing()).isEqualTo(3);

        steps.paper(model, Paper.LOCAL_OPINION, "Số 12");
        files.add(model, "bao-cao.pdf", pdf(), Paper.ACHIEVEMENT_REPORT);
        assertThat(missing()).isEqualTo(1);
        assertThatExceptionOfType(StepProblem.class)
                .isThrownBy(() -> take(ModelStep.SUBMIT))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(StepProblem.Reason.PAPERS_MISSING));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> dossiers.waive(model, Paper.EVIDENCE, "tự miễn"));
        SignedIn.as("khanh-hoa", "quantri");
        assertThatExceptionOfType(StepProblem.class).isThrownBy(() -> dossiers.waive(model, Paper.EVIDENCE, "  "));
        dossiers.waive(model, Paper.EVIDENCE, "Lũ làm mất hồ sơ");

        ModelCase.at(jdbc, "canbo", "SO-NV");
        assertThat(steps.checklist(model)).allMatch(ChecklistItem::isDone).anySatisfy(item -> assertThat(item.waiver())
                .isNotNull()
                .satisfies(waiver -> assertThat(waiver.reason()).isEqualTo("Lũ làm mất hồ sơ")));
        assertThat(missing()).isZero();
        take(ModelStep.SUBMIT);
    }

    private void building() {
        take(ModelStep.REGISTER);
        ModelCase.at(jdbc, "bithu", "SO-NV");
        take(ModelStep.ACCEPT);
        ModelCase.at(jdbc, "canbo", "SO-NV");
    }

    private void take(ModelStep step) {
        steps.take(model, models.details(model).version(), step, StepWords.NONE);
    }

    /** How many papers the chasing list says of the model. */
    private int missing() {
        List<MissingPapers> all = dossiers.incomplete(0, 10_000);
        assertThat(dossiers.countIncomplete()).isEqualTo(all.size());
        return all.stream()
                .filter(row -> row.model().equals(model))
                .mapToInt(row -> row.missing().size())
                .sum();
    }

    private static void closed(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(EvidenceProblem.class)
                .isThrownBy(act)
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(EvidenceProblem.Reason.CLOSED));
    }

    private static byte[] pdf() {
        return "%PDF-1.4\nthử".getBytes(StandardCharsets.UTF_8);
    }

    static byte[] photo(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
