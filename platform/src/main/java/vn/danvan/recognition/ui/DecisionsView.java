package vn.danvan.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.recognition.DecisionDocument;
import vn.danvan.recognition.DecisionService;
import vn.danvan.recognition.DecisionSummary;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.PageHeader;

/** Decisions on models, pending and published, the newest first. */
@Route("cong-nhan")
@Menu(title = "recognition.list", icon = "vaadin:diploma", order = 6.4)
@PermitAll
@RequiresRight(Right.READ_PENDING_RESULTS)
class DecisionsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final transient DecisionService decisions;
    private final transient ModelTexts texts;
    private final transient Clock clock;
    private final Div cards = new Div();
    private final Button more = new Button(getTranslation("recognition.more"), click -> next());
    private int shown;

    DecisionsView(DecisionService decisions, ModelTexts texts, Clock clock) {
        this.decisions = decisions;
        this.texts = texts;
        this.clock = clock;
        addClassName("dv-page");
        setId("dv-content");
        cards.addClassName("dv-tasks");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        cards.removeAll();
        shown = 0;
        Anchor choose = new Anchor("cong-nhan/moi", getTranslation("recognition.choose"));
        choose.addClassName("dv-button");
        PageHeader header = new PageHeader(
                getTranslation("recognition.list"),
                decisions.mayPrepare() ? new Component[] {choose} : new Component[0]);
        header.setSummary(getTranslation("recognition.list.open", decisions.open()));
        add(header, cards, more);
        next();
        if (shown == 0) {
            add(new EmptyState(getTranslation("recognition.none"), getTranslation("recognition.none-advice")));
        }
    }

    private void next() {
        List<DecisionSummary> page = decisions.list(shown, PAGE);
        page.forEach(decision -> cards.add(card(decision)));
        shown += page.size();
        more.setVisible(page.size() == PAGE);
    }

    private Div card(DecisionSummary decision) {
        Span state = new Span(Words.of("state", decision.state()));
        state.addClassName("dv-badge");
        H3 title = new H3(new Anchor("cong-nhan/" + decision.id(), decision.title()));
        Paragraph facts = new Paragraph(Words.of("kind", decision.kind()) + " · "
                + texts.of("level", decision.level(), getLocale()) + " · " + paper(decision));
        facts.addClassName("dv-quiet");
        return new Div(title, state, new Paragraph(Words.sentence(decision)), facts);
    }

    private String paper(DecisionSummary decision) {
        DecisionDocument document = decision.document();
        LocalDate day = document.day();
        return document.number() == null || day == null
                ? getTranslation(
                        "recognition.made",
                        decision.createdBy(),
                        Formats.day(LocalDate.ofInstant(decision.createdAt(), clock.getZone())))
                : getTranslation("recognition.paper", document.number(), Formats.day(day));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recognition.list");
    }
}
