package vn.danvan.replication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.audit.AuditLog;
import vn.danvan.audit.history.HistoryPanel;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.models.ModelService;
import vn.danvan.replication.Adoption;
import vn.danvan.replication.AdoptionDetails;
import vn.danvan.replication.AdoptionId;
import vn.danvan.replication.AdoptionService;
import vn.danvan.replication.AdoptionStep;
import vn.danvan.replication.AdoptionSteps;
import vn.danvan.replication.AdoptionWords;
import vn.danvan.replication.ReplicationTexts;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.AddressedRecord;
import vn.danvan.uikit.Facts;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;
import vn.danvan.uikit.Refusal;

/** One adoption: both contacts, what came of it, what proves it, and the steps that are open. */
@Route("nhan-rong/:adoptionId")
@PermitAll
@RequiresRight(Right.READ_MODELS)
class AdoptionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AdoptionService adoptions;
    private final AdoptionSteps steps;
    private final ModelService models;
    private final ReplicationTexts texts;
    private final AuditLog log;
    private final Clock clock;
    private final Refusal refused;
    private AdoptionDetails shown;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    AdoptionView(
            AdoptionService adoptions,
            AdoptionSteps steps,
            ModelService models,
            ReplicationTexts texts,
            AuditLog log,
            Clock clock) {
        this.adoptions = adoptions;
        this.steps = steps;
        this.models = models;
        this.texts = texts;
        this.log = log;
        this.clock = clock;
        addClassName("dv-page");
        setId("dv-content");
        refused = new Refusal(problem -> texts.problem(problem, getLocale()), this::done);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedRecord.open(event, "adoptionId", id -> load(new AdoptionId(id)));
    }

    private void load(AdoptionId id) {
        shown = adoptions.details(id);
        Adoption adoption = shown.adoption();
        removeAll();
        refused.clear();
        PageHeader header = new PageHeader(getPageTitle(), stepButtons());
        header.setSummary(texts.of("state", adoption.state(), getLocale()));
        add(header, facts(adoption), refused);
        Anchor family = new Anchor("mo-hinh/" + adoption.model() + "/nhan-rong", getTranslation("replication.family"));
        add(new Paragraph(family));
        add(new H3(getTranslation("replication.evidence")), evidence());
        if (shown.adopts()) {
            add(new EvidenceForm((what, reference) -> refused.attempt(() -> adoptions.prove(id, what, reference))));
            add(new OwnModel(
                    models, adoption, own -> refused.attempt(() -> adoptions.name(id, adoption.version(), own))));
        }
        add(new H3(getTranslation("replication.events")), events());
        if (!shown.nameless()) {
            add(new HistoryPanel(log, id.value()));
        }
    }

    private Button[] stepButtons() {
        return shown.open().stream()
                .sorted()
                .map(step -> new Button(texts.of("step", step, getLocale()), click -> ask(step)))
                .toArray(Button[]::new);
    }

    private void ask(AdoptionStep step) {
        if (step.needsText() || step.needsDay()) {
            new AdoptionDialog(step, texts, words -> take(step, words)).open();
        } else {
            refused.attempt(
                    () -> steps.take(shown.adoption().id(), shown.adoption().version(), step, AdoptionWords.NONE));
        }
    }

    private void take(AdoptionStep step, AdoptionWords words) {
        steps.take(shown.adoption().id(), shown.adoption().version(), step, words);
        done();
    }

    private void done() {
        Notices.show(getTranslation("replication.done"));
        load(shown.adoption().id());
    }

    private Facts facts(Adoption adoption) {
        return new Facts()
                .add(getTranslation("replication.model"), adoption.modelName())
                .add(getTranslation("replication.model-unit"), adoption.modelUnitName())
                .add(getTranslation("replication.model-contact"), adoption.modelContact())
                .add(getTranslation("replication.unit"), adoption.unitName())
                .add(getTranslation("replication.contact"), adoption.contact())
                .add(getTranslation("replication.adaptation"), adoption.adaptation())
                .add(getTranslation("replication.asked-on"), day(adoption.askedAt()))
                .add(getTranslation("replication.started-on"), day(adoption.startedOn()))
                .add(getTranslation("replication.result"), adoption.result())
                .add(
                        getTranslation("replication.people"),
                        adoption.peopleReached() == null ? null : String.valueOf(adoption.peopleReached()))
                .add(getTranslation("replication.confirmed-on"), day(adoption.confirmedOn()))
                .add(
                        getTranslation("replication.own-model"),
                        adoption.ownModelName() == null
                                ? getTranslation("replication.own-model.none")
                                : adoption.ownModelName());
    }

    private UnorderedList evidence() {
        UnorderedList list = new UnorderedList();
        shown.evidence()
                .forEach(each ->
                        list.add(new ListItem(each.what() + " · " + each.reference() + " · " + day(each.addedAt()))));
        if (shown.evidence().isEmpty()) {
            list.add(new ListItem(getTranslation("replication.evidence.none")));
        }
        return list;
    }

    private OrderedList events() {
        OrderedList list = new OrderedList();
        shown.events()
                .forEach(each -> list.add(new ListItem(day(each.at()) + " · "
                        + texts.of("step", each.step(), getLocale()) + " · " + each.person() + ", " + each.position()
                        + (each.note() == null ? "" : ". " + each.note()))));
        return list;
    }

    private String day(Instant at) {
        return Formats.day(LocalDate.ofInstant(at, clock.getZone()));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Formats.day(day);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("replication.title", shown.adoption().modelName());
    }
}
