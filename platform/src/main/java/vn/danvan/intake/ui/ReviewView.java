package vn.danvan.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.danvan.documents.StoredFile;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.intake.AlreadyDecided;
import vn.danvan.intake.ConfirmedDocument;
import vn.danvan.intake.ImportDetails;
import vn.danvan.intake.ImportId;
import vn.danvan.intake.ImportService;
import vn.danvan.intake.ImportState;
import vn.danvan.intake.draft.Confidence;
import vn.danvan.intake.draft.Doubt;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.shared.DomainProblem;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.uikit.FileLink;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** What was read, beside the text it was read from; a person corrects it, and confirms or rejects it. */
@Route("van-ban/nhap")
@PermitAll
@RequiresRight(Right.IMPORT_DOCUMENTS)
class ReviewView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ImportService imports;
    private final Clock clock;
    private final Paragraph saved = new Paragraph();
    private final UnsavedNotice unsaved;
    private ImportDetails shown;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    ReviewView(ImportService imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
        unsaved = new UnsavedNotice(this::reload);
        saved.addClassName("dv-saved");
        saved.getElement().setAttribute("role", "status");
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            shown = imports.details(new ImportId(UUID.fromString(id)));
            show();
        } catch (NotFound | IllegalArgumentException missing) {
            throw new NotFoundException();
        }
    }

    private void reload() {
        shown = imports.details(shown.id());
        saved.setText("");
        show();
        unsaved.reloaded();
    }

    private void show() {
        removeAll();
        boolean open = shown.state() == ImportState.NEEDS_REVIEW;
        FileLink source = new FileLink(getTranslation("intake.review.download"), this::source);
        PageHeader header = open
                ? new PageHeader(shown.fileName(), source, reject(), confirm())
                : new PageHeader(shown.fileName(), source);
        header.setSummary(getTranslation(open ? "intake.review.advice" : "intake.review.decided"));
        add(header, saved, unsaved);
        if (open) {
            add(new SameFileNotice(imports.ofTheSameFile(shown.id())));
        }
        add(new ReviewColumns(shown, open, this::save));
    }

    /** Each change is kept at once, so that nothing is lost when the page is left. */
    private boolean save(int position, DraftDocument changed, String field, String typed) {
        List<DraftDocument> documents = new ArrayList<>(shown.documents());
        documents.set(position, changed);
        try {
            shown = imports.edit(shown.id(), shown.version(), documents);
        } catch (StaleVersion | AlreadyDecided late) {
            tell(late, field, typed);
            return false;
        }
        saved.setText(getTranslation("intake.review.saved-at", TIME.format(LocalTime.now(clock))));
        return true;
    }

    private void tell(DomainProblem late, String field, String typed) {
        saved.setText("");
        unsaved.stale(getTranslation(late.key(), late.arguments().toArray()), field, typed);
    }

    private FileLink.Content source() {
        StoredFile file = imports.file(shown.id());
        return new FileLink.Content(file.name(), file.mediaType(), file.content());
    }

    private Button confirm() {
        Button confirm = new Button(getTranslation("intake.review.confirm"), click -> {
            List<String> unknown = unknown();
            if (unknown.isEmpty()) {
                confirmed();
            } else {
                DecisionDialogs.confirmInSpiteOf(unknown, this::confirmed).open();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return confirm;
    }

    private List<String> unknown() {
        List<String> names = new ArrayList<>();
        for (DraftDocument document : shown.documents()) {
            Doubt.of(document).stream()
                    .filter(doubt -> doubt.confidence() == Confidence.UNKNOWN)
                    .forEach(doubt -> names.add(DoubtWords.of(document, doubt)));
        }
        return names;
    }

    private void confirmed() {
        try {
            List<ConfirmedDocument> confirmed = imports.confirm(shown.id(), shown.version());
            Notices.show(getTranslation("intake.review.confirmed"));
            String target = confirmed.stream()
                    .filter(each -> each.plan() != null)
                    .findFirst()
                    .map(each -> "ke-hoach/" + each.plan())
                    .orElseGet(() -> "van-ban/" + confirmed.getFirst().document());
            getUI().ifPresent(ui -> ui.navigate(target));
        } catch (StaleVersion | AlreadyDecided late) {
            tell(late, "", "");
        }
    }

    private Button reject() {
        return new Button(getTranslation("intake.review.reject"), click -> DecisionDialogs.reject(this::rejected)
                .open());
    }

    private void rejected(String reason) {
        try {
            imports.reject(shown.id(), shown.version(), reason);
            getUI().ifPresent(ui -> ui.navigate("van-ban/nhap"));
        } catch (StaleVersion | AlreadyDecided late) {
            tell(late, getTranslation("intake.review.reason"), reason);
        }
    }

    @Override
    public String getPageTitle() {
        return shown.fileName();
    }
}
