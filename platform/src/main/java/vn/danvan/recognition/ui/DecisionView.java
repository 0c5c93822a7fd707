package vn.danvan.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.danvan.audit.AuditLog;
import vn.danvan.audit.history.HistoryPanel;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.recognition.DecisionDetails;
import vn.danvan.recognition.DecisionDocument;
import vn.danvan.recognition.DecisionId;
import vn.danvan.recognition.DecisionKind;
import vn.danvan.recognition.DecisionService;
import vn.danvan.recognition.DecisionState;
import vn.danvan.recognition.DecisionSummary;
import vn.danvan.recognition.Outcome;
import vn.danvan.recognition.Publishing;
import vn.danvan.recognition.feedback.Feedback;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.AddressedRecord;
import vn.danvan.uikit.Facts;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** One decision: what it says of whom, the paper, and when everybody may know. */
@Route("cong-nhan/:decisionId")
@PermitAll
@RequiresRight(Right.READ_PENDING_RESULTS)
class DecisionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final transient DecisionService decisions;
    private final transient Publishing publishing;
    private final transient Feedback feedback;
    private final transient ModelTexts texts;
    private final transient AuditLog log;
    private final transient Clock clock;
    private final Paragraph problem = Words.problem();

    @SuppressWarnings("NullAway.Init") // comes with the address
    private transient DecisionDetails shown;

    DecisionView(
            DecisionService decisions,
            Publishing publishing,
            Feedback feedback,
            ModelTexts texts,
            AuditLog log,
            Clock clock) {
        this.decisions = decisions;
        this.publishing = publishing;
        this.feedback = feedback;
        this.texts = texts;
        this.log = log;
        this.clock = clock;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedRecord.open(event, "decisionId", id -> show(new DecisionId(id)));
    }

    private void show(DecisionId id) {
        shown = decisions.details(id);
        DecisionSummary decision = shown.summary();
        removeAll();
        PageHeader header = new PageHeader(decision.title(), actions(decision));
        header.setSummary(Words.sentence(decision));
        Span state = new Span(Words.of("state", decision.state()));
        state.addClassName("dv-badge");
        add(header, state, failure(decision), facts(decision), problem);
        if (decision.state().isOpen()) {
            paper(decision);
        }
        ItemCards cards = new ItemCards(
                shown,
                feedback,
                decisions.mayPrepare(),
                model -> act(() -> decisions.takeOut(decision.id(), decision.version(), model)));
        add(new H2(getTranslation("recognition.models")), cards);
        if (mayRevoke(decision)) {
            add(new Button(getTranslation("recognition.revoke"), click -> new RevokeDialog(decision, cards.ticked())
                    .open(wanted -> {
                        DecisionId made = decisions.propose(wanted);
                        getUI().ifPresent(ui -> ui.navigate("cong-nhan/" + made));
                    })));
        }
        add(new HistoryPanel(log, id.value()));
    }

    private boolean mayRevoke(DecisionSummary decision) {
        return decision.state() == DecisionState.PUBLISHED
                && decision.kind() == DecisionKind.RECOGNITION
                && decision.count(Outcome.RECOGNISE) > 0
                && decisions.mayPrepare();
    }

    private void paper(DecisionSummary decision) {
        if (decisions.mayPrepare()) {
            add(
                    new H2(getTranslation("recognition.document")),
                    new DocumentForm(
                            decision.document(),
                            wanted -> act(() -> decisions.document(decision.id(), decision.version(), wanted.get()))));
        }
        if (publishing.mayPublish()) {
            add(new H2(getTranslation("recognition.publish")), new PublishBox(decision, publishing, clock, this::act));
        }
    }

    /** Does it, says why not where it cannot be done, and shows what the decision looks like now. */
    private void act(Runnable change) {
        if (Words.tried(change, problem)) {
            Notices.show(getTranslation("recognition.done"));
            show(shown.summary().id());
        }
    }

    private Component[] actions(DecisionSummary decision) {
        List<Component> actions = new ArrayList<>();
        Anchor print = new Anchor("cong-nhan/in/" + decision.id(), getTranslation("recognition.print"));
        print.setTarget(AnchorTarget.BLANK);
        actions.add(print);
        if (decision.state().isOpen() && decisions.mayPrepare()) {
            actions.add(new Button(
                    getTranslation("recognition.cancel"),
                    click -> act(() -> decisions.cancel(decision.id(), decision.version()))));
        }
        return actions.toArray(Component[]::new);
    }

    private Component failure(DecisionSummary decision) {
        Paragraph failure = Words.problem();
        if (decision.failure() != null) {
            failure.setText(getTranslation("recognition.fell-through", getTranslation(decision.failure())));
            failure.setVisible(true);
        }
        return failure;
    }

    private Facts facts(DecisionSummary decision) {
        DecisionDocument document = decision.document();
        Facts facts = new Facts()
                .add(getTranslation("recognition.kind"), Words.of("kind", decision.kind()))
                .add(getTranslation("recognition.level"), texts.of("level", decision.level(), getLocale()))
                .add(
                        getTranslation("recognition.made-by"),
                        getTranslation(
                                "recognition.made",
                                decision.createdBy(),
                                Formats.day(LocalDate.ofInstant(decision.createdAt(), clock.getZone()))));
        if (!decision.state().isOpen()) {
            facts.add(getTranslation("recognition.number"), document.number())
                    .add(getTranslation("recognition.day"), document.day() == null ? null : Formats.day(document.day()))
                    .add(getTranslation("recognition.signer"), document.signer());
        }
        if (decision.publishAt() != null) {
            facts.add(getTranslation("recognition.publish-at"), moment(decision.publishAt()));
        }
        if (decision.publishedAt() != null) {
            facts.add(getTranslation("recognition.published-at"), moment(decision.publishedAt()));
        }
        return shown.warningReason() == null
                ? facts
                : facts.add(getTranslation("recognition.warning-reason"), shown.warningReason());
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }

    @Override
    public String getPageTitle() {
        return shown.summary().title();
    }
}
