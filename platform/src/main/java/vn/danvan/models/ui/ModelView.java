package vn.danvan.models.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.danvan.audit.AuditLog;
import vn.danvan.audit.history.HistoryPanel;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.models.ModelDetails;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelLevel;
import vn.danvan.models.ModelService;
import vn.danvan.models.ModelSteps;
import vn.danvan.models.ModelTexts;
import vn.danvan.models.Registration;
import vn.danvan.models.RegistrationCheck;
import vn.danvan.models.StepWords;
import vn.danvan.models.life.ModelStep;
import vn.danvan.shared.DomainProblem;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.uikit.Facts;
import vn.danvan.uikit.Formats;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;
import vn.danvan.uikit.RecordPiece;

/** One model: its registration, kept while one types, the steps that are open, what is alike, its life line. */
@Route("mo-hinh/:modelId")
@PermitAll
@RequiresRight(Right.READ_MODELS)
class ModelView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ModelService models;
    private final ModelSteps steps;
    private final AuditLog log;
    private final List<RecordPiece> pieces;
    private final ModelTexts texts;
    private final Clock clock;
    private final Paragraph saved = new Paragraph();
    private final Paragraph missing = new Paragraph();
    private final Duplicates duplicates;
    private RegistrationForm form;
    private ModelDetails shown;
    private int version;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    ModelView(
            ModelService models,
            ModelSteps steps,
            ModelTexts texts,
            AuditLog log,
            List<RecordPiece> pieces,
            Clock clock) {
        this.models = models;
        this.log = log;
        this.pieces = pieces;
        this.steps = steps;
        this.texts = texts;
        this.clock = clock;
        this.duplicates = new Duplicates(texts);
        addClassName("dv-page");
        setId("dv-content");
        saved.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            load(new ModelId(
                    UUID.fromString(event.getRouteParameters().get("modelId").orElse(""))));
        } catch (NotFound | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    private void load(ModelId id) {
        shown = models.details(id);
        version = shown.version();
        removeAll();
        PageHeader header = new PageHeader(getPageTitle(), stepButtons());
        header.setSummary(shown.summary().code() + " · "
                + texts.of("state", shown.summary().state(), getLocale()));
        form = new RegistrationForm(texts, ModelLevel.on(LocalDate.now(clock)), this::save);
        form.show(shown.registration(), shown.editable());
        add(header, facts(), saved, new H3(getTranslation("models.form")), form);
        if (shown.editable()) {
            add(missing);
            tellMissing(shown.registration());
        }
        add(new H3(getTranslation("models.duplicates")), duplicates);
        tellDuplicates();
        if (shown.open().contains(ModelStep.SUBMIT)) {
            add(new H3(getTranslation("models.papers")), new Dossier(steps, id, texts));
        }
        pieces.forEach(each -> each.piece("mo-hinh", id.value()).ifPresent(this::add));
        add(new H3(getTranslation("models.life-line")), new LifeLine(shown.lifeLine(), texts, clock.getZone()));
        add(new HistoryPanel(log, id.value()));
    }

    private Button[] stepButtons() {
        return shown.open().stream()
                .sorted()
                .map(step -> new Button(texts.of("step", step, getLocale()), click -> ask(step)))
                .toArray(Button[]::new);
    }

    /** What needs no words is done at once. */
    private void ask(ModelStep step) {
        if (step.needsReason() || step.needsDocument()) {
            new StepDialog(step, texts, words -> take(step, words)).open();
            return;
        }
        try {
            take(step, StepWords.NONE);
        } catch (DomainProblem refused) {
            saved.setText(texts.problem(refused, getLocale()));
        }
    }

    private void take(ModelStep step, StepWords words) {
        steps.take(shown.summary().id(), version, step, words);
        Notices.show(getTranslation("models.done"));
        load(shown.summary().id());
        saved.setText("");
    }

    private void save() {
        try {
            Registration registration = form.registration(shown.registration().year());
            version = models.save(shown.summary().id(), version, registration);
            saved.setText(
                    getTranslation("models.saved", TIME.format(LocalTime.ofInstant(clock.instant(), clock.getZone()))));
            tellMissing(registration);
            tellDuplicates();
        } catch (StaleVersion somebodyElse) {
            saved.setText(getTranslation("models.stale"));
        } catch (DomainProblem refused) {
            saved.setText(texts.problem(refused, getLocale()));
        }
    }

    private void tellMissing(Registration registration) {
        List<String> keys = RegistrationCheck.missing(registration);
        missing.setText(
                keys.isEmpty()
                        ? getTranslation("models.complete")
                        : getTranslation(
                                "models.missing",
                                keys.stream()
                                        .map(key -> texts.text(key, getLocale()))
                                        .collect(Collectors.joining(", "))));
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
