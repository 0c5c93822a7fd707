package vn.danvan.models.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.audit.AuditLog;
import vn.danvan.audit.history.HistoryPanel;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.models.ModelDetails;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.StepWords;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.shared.DomainProblem;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.AddressedRecord;
import vn.danvan.uikit.Facts;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;
import vn.danvan.uikit.RecordPieces;

/** One model: its registration, kept while one types, the steps that are open, what is alike, its life line. */
@Route("mo-hinh/:modelId")
@PermitAll
@RequiresRight(Right.READ_MODELS)
class ModelView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ModelParts parts;
    private final ModelService models;
    private final AuditLog log;
    private final ModelTexts texts;
    private final Clock clock;
    private final RecordPieces pieces;
    private final Paragraph problem = new Paragraph();
    private final Duplicates duplicates;
    private @Nullable DraftEditor editor;
    private ModelDetails shown;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    ModelView(ModelParts parts, ModelService models, ModelTexts texts, AuditLog log, Clock clock, RecordPieces pieces) {
        this.pieces = pieces;
        this.parts = parts;
        this.models = models;
        this.log = log;
        this.texts = texts;
        this.clock = clock;
        this.duplicates = new Duplicates(texts);
        addClassName("dv-page");
        setId("dv-content");
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedRecord.open(event, "modelId", id -> load(new ModelId(id)));
    }

    private void load(ModelId id) {
        shown = models.details(id);
        removeAll();
        problem.setVisible(false);
        PageHeader header = new PageHeader(getPageTitle(), stepButtons());
        header.setSummary(shown.summary().code() + " · "
                + texts.of("state", shown.summary().state(), getLocale()));
        add(header, problem, facts(), pieces.of("mo-hinh", id.value()));
        if (shown.deskVacant()) {
            Paragraph vacant = new Paragraph(
                    getTranslation("models.desk.vacant", shown.summary().deskName()));
            vacant.addClassName("dv-warning");
            add(vacant);
        }
        add(parts.quota(shown), new H3(getTranslation("models.form")), registration());
        add(new H3(getTranslation("models.photos")), parts.photos(id));
        addDossier(id);
        add(new H3(getTranslation("models.duplicates")), duplicates);
        tellDuplicates();
        parts.amendments(shown).ifPresent(changes -> add(new H3(getTranslation("models.amendments")), changes));
        add(new H3(getTranslation("models.life-line")), new LifeLine(shown.lifeLine(), texts, clock.getZone()));
        add(new HistoryPanel(log, id.value()));
    }

    private Component registration() {
        editor = shown.editable() ? parts.editor(shown, this::tellDuplicates) : null;
        return editor == null ? parts.reading(shown) : editor;
    }

    private void addDossier(ModelId id) {
        ModelState state = shown.summary().state();
        if (state != ModelState.DRAFT && state != ModelState.REGISTERED && state != ModelState.REJECTED) {
            Dossier dossier = parts.dossier(shown);
            add(new H3(getTranslation("models.papers")), dossier);
            add(parts.files(shown, dossier::show));
        }
    }

    private Button[] stepButtons() {
        return shown.open().stream()
                .sorted()
                .map(step -> new Button(texts.of("step", step, getLocale()), click -> ask(step)))
                .toArray(Button[]::new);
    }

    /** What needs no words is done at once. */
    private void ask(ModelStep step) {
        if (step == ModelStep.AMEND) {
            parts.amending(shown, () -> done(shown.summary().id())).open();
            return;
        }
        if (step.needsReason() || step.needsDocument()) {
            new StepDialog(step, texts, words -> take(step, words)).open();
            return;
        }
        try {
            take(step, StepWords.NONE);
        } catch (DomainProblem refused) {
            problem.setText(texts.problem(refused, getLocale()));
            problem.setVisible(true);
        }
    }

    private void take(ModelStep step, StepWords words) {
        if (editor != null) {
            editor.check();
        }
        int version = editor == null ? shown.version() : editor.version();
        parts.steps().take(shown.summary().id(), version, step, words);
        done(shown.summary().id());
    }

    private void done(ModelId id) {
        Notices.show(getTranslation("models.done"));
        load(id);
    }

    private void tellDuplicates() {
        ModelId id = shown.summary().id();
        duplicates.show(models.duplicates(id), models.mayRegister(), other -> {
            models.distinguish(id, new ModelId(UUID.fromString(other)));
            Notices.show(getTranslation("models.duplicates.noted"));
            tellDuplicates();
        });
    }

    private Facts facts() {
        return new Facts()
                .add(getTranslation("models.lead-unit"), shown.summary().leadName())
                .add(
                        getTranslation("models.desk"),
                        getTranslation(
                                "models.desk.since",
                                shown.summary().deskName(),
                                Formats.day(LocalDate.ofInstant(shown.summary().deskSince(), clock.getZone()))))
                .add(getTranslation("models.stage"), shown.registration().stage());
    }

    @Override
    public String getPageTitle() {
        String name = shown.summary().name();
        return name.isEmpty() ? getTranslation("models.no-name") : name;
    }
}
