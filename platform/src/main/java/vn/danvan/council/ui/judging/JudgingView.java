package vn.danvan.council.ui.judging;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.danvan.council.CouncilTexts;
import vn.danvan.council.round.RoundService;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.PageHeader;

/** The rounds in which the acting person has something to score. */
@Route("cham-diem")
@Menu(title = "council.judging", icon = "vaadin:edit", order = 6)
@PermitAll
@RequiresRight(Right.SCORE_MODELS)
class JudgingView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient RoundService rounds;
    private final transient CouncilTexts texts;

    JudgingView(RoundService rounds, CouncilTexts texts) {
        this.rounds = rounds;
        this.texts = texts;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle()));
        List<RoundSummary> mine = rounds.mine();
        if (mine.isEmpty()) {
            add(new EmptyState(getTranslation("council.judging.none"), getTranslation("council.judging.none-advice")));
            return;
        }
        Div list = new Div();
        list.addClassName("dv-tasks");
        mine.forEach(each -> list.add(card(each)));
        add(list);
    }

    private Div card(RoundSummary round) {
        Paragraph told = new Paragraph(getTranslation(
                "council.round.told",
                round.councilName(),
                Formats.day(round.facts().rules().deadline()),
                texts.of("round-state", round.state(), getLocale())));
        return new Div(
                new H3(new Anchor("cham-diem/dot/" + round.id(), round.facts().name())), told);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("council.judging");
    }
}
