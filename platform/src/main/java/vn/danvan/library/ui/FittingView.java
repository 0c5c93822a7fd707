package vn.danvan.library.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.library.FittingModels;
import vn.danvan.library.LibraryTexts;
import vn.danvan.library.fit.Fit;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.PageHeader;

/** What the library proposes to the acting post's unit, and why. */
@Route("thu-vien/phu-hop")
@PermitAll
@RequiresRight(Right.READ_MODELS)
class FittingView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient FittingModels fitting;
    private final transient LibraryTexts texts;

    FittingView(FittingModels fitting, LibraryTexts texts) {
        this.fitting = fitting;
        this.texts = texts;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        List<Fit> proposals = fitting.propose();
        PageHeader header = new PageHeader(getPageTitle());
        header.setSummary(getTranslation("library.fitting.about"));
        add(header, new Paragraph(new Anchor("thu-vien", getTranslation("library.list"))));
        if (proposals.isEmpty()) {
            add(new EmptyState(getTranslation("library.fitting.none"), getTranslation("library.fitting.none-advice")));
        }
        Div cards = new Div();
        cards.addClassName("dv-cards");
        proposals.forEach(fit -> cards.add(card(fit)));
        add(cards);
    }

    private Article card(Fit fit) {
        Article card = new Article(
                new H3(new Anchor("thu-vien/" + fit.model().id(), fit.model().name())));
        card.addClassName("dv-tile");
        Paragraph where =
                new Paragraph(fit.model().unitName() + " · " + fit.model().place());
        where.addClassName("dv-quiet");
        UnorderedList reasons = new UnorderedList();
        fit.reasons().forEach(reason -> reasons.add(new ListItem(texts.reason(reason, getLocale()))));
        card.add(where, reasons);
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.fitting");
    }
}
