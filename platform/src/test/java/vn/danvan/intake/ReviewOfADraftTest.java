package vn.danvan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.documents.StoredFile;
import vn.danvan.identity.NotPermitted;
import vn.danvan.intake.draft.DraftChange;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.DraftDocument.Due;
import vn.danvan.intake.draft.DraftDocument.Task;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanService;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/** What a person does to a draft before and while deciding. */
@PlatformTest
class ReviewOfADraftTest {

    private static final String PROVINCE = "khanh-hoa";

    @Autowired
    private ImportService imports;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private PlanService plans;

    @Test
    void planHoldsWhatThePersonWroteInsteadOfWhatWasRead() {
        ImportDetails draft = upload("canbo", text());
        DraftDocument read = draft.documents().getFirst();
        Task corrected = new Task("II.9", "Gặp gỡ bà con", List.of("Phòng Dân tộc"), List.of(), List.of(), noDue());

        PlanContent plan = SignedIn.as(PROVINCE, "canbo", () -> {
            ImportDetails saved = imports.edit(
                    draft.id(),
                    draft.version(),
                    List.of(DraftChange.of(read)
                            .number("77/KH-SNV")
                            .tasks(List.of(corrected))
                            .done()));
            ConfirmedDocument confirmed =
                    imports.confirm(saved.id(), saved.version()).getFirst();
            assertThat(register.details(confirmed.document()).facts().number()).isEqualTo(77);
            return plans.details(java.util.Objects.requireNonNull(confirmed.plan()))
                    .content();
        });

        assertThat(plan.tasks()).singleElement().satisfies(task -> {
            assertThat(task.code()).isEqualTo("II.9");
            assertThat(task.lead()).containsExactly("Phòng Dân tộc");
        });
    }

    @Test
    void secondOfTwoPeopleLearnsThatTheFirstSaved() {
        ImportDetails draft = upload("canbo", text());
        List<DraftDocument> changed = titled(draft, "của người thứ nhất");
        SignedIn.as(PROVINCE, "quantri", () -> imports.edit(draft.id(), draft.version(), changed));

        assertThatThrownBy(() -> SignedIn.as(
                        PROVINCE,
                        "canbo",
                        () -> imports.edit(draft.id(), draft.version(), titled(draft, "của người thứ hai"))))
                .isInstanceOf(StaleVersion.class);
        assertThat(SignedIn.as(PROVINCE, "canbo", () -> imports.details(draft.id()))
                        .documents()
                        .getFirst()
                        .title())
                .isEqualTo("của người thứ nhất");
    }

    @Test
    void sourceFileIsGivenBackByteForByte() {
        String text = text();
        ImportDetails draft = upload("canbo", text);
        DocumentId document = confirmed("canbo", draft);

        StoredFile ofImport = SignedIn.as(PROVINCE, "canbo", () -> imports.file(draft.id()));
        StoredFile ofDocument = SignedIn.as(PROVINCE, "canbo", () -> register.file(document));

        assertThat(ofImport.content()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(ofImport.name()).isEqualTo("kế hoạch.txt");
        assertThat(ofDocument.content()).isEqualTo(ofImport.content());
    }

    @Test
    void sourceFileOutsideOnesReachIsNotFound() {
        ImportDetails draft = upload("canbo", text());
        DocumentId document = confirmed("canbo", draft);

        assertThatThrownBy(() -> SignedIn.as(PROVINCE, "hoidong5", () -> register.file(document)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> SignedIn.as(PROVINCE, "hoidong5", () -> imports.file(draft.id())))
                .as("who may import nothing is told so, whatever the id")
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> SignedIn.as("dong-nai", "canbo", () -> register.file(document)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void sameFileIsKnownToThoseWhoMaySeeItsFirstImport() {
        String text = text();
        ImportDetails first = upload("canbo", text);
        DocumentId document = confirmed("canbo", first);
        ImportDetails second = upload("quantri", text);
        ImportDetails elsewhere =
                SignedIn.as("dong-nai", "canbo", () -> imports.upload(text.getBytes(StandardCharsets.UTF_8), "a.txt"));

        assertThat(SignedIn.as(PROVINCE, "quantri", () -> imports.ofTheSameFile(second.id())))
                .singleElement()
                .satisfies(known -> {
                    assertThat(known.id()).isEqualTo(first.id());
                    assertThat(known.document()).isEqualTo(document);
                    assertThat(known.state()).isEqualTo(ImportState.CONFIRMED);
                });
        assertThat(SignedIn.as(PROVINCE, "canbo", () -> imports.ofTheSameFile(first.id())))
                .as("the administrator's unit is outside the clerk's reach")
                .isEmpty();
        assertThat(SignedIn.as("dong-nai", "canbo", () -> imports.ofTheSameFile(elsewhere.id())))
                .isEmpty();
    }

    @Test
    void listOfImportsBeginsWithTheNewest() {
        ImportDetails older = upload("canbo", text());
        ImportDetails newer = upload("canbo", text());

        List<ImportId> listed = SignedIn.as(PROVINCE, "canbo", () -> imports.newest(2)).stream()
                .map(ImportSummary::id)
                .toList();

        assertThat(listed).containsExactly(newer.id(), older.id());
        assertThat(SignedIn.as(PROVINCE, "hoidong5", () -> Set.copyOf(imports.newest(100))))
                .isEmpty();
    }

    private ImportDetails upload(String username, String text) {
        return SignedIn.as(
                PROVINCE, username, () -> imports.upload(text.getBytes(StandardCharsets.UTF_8), "kế hoạch.txt"));
    }

    private DocumentId confirmed(String username, ImportDetails draft) {
        return SignedIn.as(PROVINCE, username, () -> imports.confirm(draft.id(), draft.version())
                .getFirst()
                .document());
    }

    private static List<DraftDocument> titled(ImportDetails draft, String title) {
        return List.of(DraftChange.of(draft.documents().getFirst()).title(title).done());
    }

    private static Due noDue() {
        return new Due("NONE", null, null);
    }

    /** A plan that no other test has, so that its file is new. */
    private static String text() {
        return "Số: 12/KH-SNV\n\nVĩnh Hải, ngày 04 tháng 3 năm 2024\n\nKẾ HOẠCH\ncông tác dân vận " + UUID.randomUUID()
                + "\n\nI. NHIỆM VỤ\n\n1. Văn phòng chủ trì tổ chức đối thoại trước ngày 30/6/2024.\n\n"
                + "GIÁM ĐỐC\n\nTrần Văn Lâm\n";
    }
}
