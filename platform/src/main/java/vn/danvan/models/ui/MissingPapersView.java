package vn.danvan.models.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.models.dossier.Dossiers;
import vn.danvan.models.dossier.MissingPapers;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.NarrowColumns;
import vn.danvan.uikit.PageHeader;

/** Dossiers in the making that lack papers, the most urgent first: whom to call. */
@Route("mo-hinh/con-thieu")
@PermitAll
@RequiresRight(Right.READ_MODELS)
class MissingPapersView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final Dossiers dossiers;
    private final ModelTexts texts;
    private final Grid<MissingPapers> grid = new Grid<>();
    private final PageHeader header = new PageHeader(getTranslation("models.chase"), back());

    MissingPapersView(Dossiers dossiers, ModelTexts texts) {
        this.dossiers = dossiers;
        this.texts = texts;
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        grid.addComponentColumn(this::cell)
                .setHeader(getTranslation("models.name"))
                .setFlexGrow(4);
        NarrowColumns.wideOnly(
                grid,
                grid.addColumn(MissingPapers::unit)
                        .setHeader(getTranslation("models.lead-unit"))
                        .setFlexGrow(2),
                grid.addColumn(this::done).setHeader(getTranslation("models.papers.there")),
                grid.addColumn(this::due).setHeader(getTranslation("models.forms.dossiers-due")));
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("models.chase.none"), getTranslation("models.chase.none-advice")));
        grid.setSizeFull();
        add(header, grid);
    }

    private Anchor back() {
        Anchor back = new Anchor("mo-hinh", getTranslation("models.list"));
        back.addClassName("dv-file");
        return back;
    }

    private String done(MissingPapers row) {
        return getTranslation("models.papers.of", row.done(), row.missing().size() + row.done());
    }

    private String due(MissingPapers row) {
        return row.due() == null ? getTranslation("uikit.unknown") : Formats.day(row.due());
    }

    private Div cell(MissingPapers row) {
        Anchor link = new Anchor("mo-hinh/" + row.model(), row.code() + " · " + row.name());
        Span state = new Span(texts.of("state", row.state(), getLocale()));
        state.addClassName("dv-badge");
        Paragraph lacking = new Paragraph(row.missing().stream()
                .map(paper -> texts.of("paper", paper, getLocale()))
                .collect(Collectors.joining("; ")));
        lacking.addClassName("dv-quiet");
        Span more = new Span(row.unit() + " · " + getTranslation("models.papers.there") + ": " + done(row) + " · "
                + getTranslation("models.forms.dossiers-due") + ": " + due(row));
        more.addClassNames("dv-narrow-only", "dv-quiet");
        Div cell = new Div(link, state, lacking, more);
        cell.addClassName("dv-cell");
        return cell;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        header.setSummary(getTranslation("models.chase.count", dossiers.countIncomplete()));
        grid.setItems(query -> dossiers.incomplete(query.getOffset(), query.getLimit()).stream());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("models.chase");
    }
}
