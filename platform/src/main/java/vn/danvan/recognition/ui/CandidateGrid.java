package vn.danvan.recognition.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelSummary;
import vn.danvan.recognition.AppraisedScore;
import vn.danvan.recognition.choosing.Candidate;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.NarrowColumns;

/** The ranking; ticks outlive a change of the filters. */
class CandidateGrid extends Grid<Candidate> {

    private final transient Set<ModelId> chosen = new LinkedHashSet<>();
    private transient List<Candidate> listed = List.of();
    private boolean showing;

    CandidateGrid() {
        setSelectionMode(SelectionMode.MULTI);
        addComponentColumn(CandidateGrid::name)
                .setHeader(getTranslation("recognition.name"))
                .setFlexGrow(4);
        Column<Candidate> unit = addColumn(each -> each.model().summary().leadName())
                .setHeader(getTranslation("recognition.unit"))
                .setFlexGrow(2);
        Column<Candidate> points = addColumn(CandidateGrid::points)
                .setHeader(getTranslation("recognition.points"))
                .setWidth("7rem")
                .setFlexGrow(0);
        Column<Candidate> spread = addColumn(CandidateGrid::spread)
                .setHeader(getTranslation("recognition.spread"))
                .setWidth("7rem")
                .setFlexGrow(0);
        Column<Candidate> sheets = addColumn(each -> each.score() == null
                        ? ""
                        : Integer.toString(each.score().sheets()))
                .setHeader(getTranslation("recognition.sheets"))
                .setWidth("7rem")
                .setFlexGrow(0);
        NarrowColumns.wideOnly(this, unit, points, spread, sheets);
        setAriaLabel(getTranslation("recognition.candidates"));
        setEmptyStateComponent(new EmptyState(
                getTranslation("recognition.candidates.none"), getTranslation("recognition.candidates.none-advice")));
        setHeight("26rem");
    }

    /** @param changed told when a person ticked or unticked */
    void onChoice(Runnable changed) {
        addSelectionListener(event -> {
            if (showing) {
                return;
            }
            listed.forEach(each -> chosen.remove(each.id()));
            event.getAllSelectedItems().forEach(each -> chosen.add(each.id()));
            changed.run();
        });
    }

    void show(List<Candidate> candidates) {
        showing = true;
        listed = candidates;
        GridListDataView<Candidate> view = setItems(candidates);
        view.setIdentifierProvider(Candidate::id);
        asMultiSelect()
                .select(candidates.stream()
                        .filter(each -> chosen.contains(each.id()))
                        .toList());
        showing = false;
    }

    /** Ticks these of the list and no others of it. */
    void choose(List<Candidate> wanted) {
        asMultiSelect().setValue(new LinkedHashSet<>(wanted));
    }

    /** In the order of the ranking as far as they are listed; those that a filter hides come last. */
    List<ModelId> chosen() {
        List<ModelId> inOrder = new ArrayList<>(
                listed.stream().map(Candidate::id).filter(chosen::contains).toList());
        chosen.stream().filter(id -> !inOrder.contains(id)).forEach(inOrder::add);
        return inOrder;
    }

    private static Div name(Candidate each) {
        ModelSummary model = each.model().summary();
        Anchor link = new Anchor("mo-hinh/" + model.id(), model.name());
        link.setTarget(AnchorTarget.BLANK);
        Span more = new Span(model.code() + " · " + each.model().place());
        more.addClassName("dv-quiet");
        Span narrow = new Span(model.leadName() + (each.score() == null ? "" : " · " + points(each)));
        narrow.addClassNames("dv-narrow-only", "dv-quiet");
        Div cell = new Div(link, new Div(more), narrow);
        cell.addClassName("dv-cell");
        return cell;
    }

    private static String points(Candidate each) {
        AppraisedScore score = each.score();
        return score == null ? "–" : Points.said(score.points());
    }

    private static String spread(Candidate each) {
        AppraisedScore score = each.score();
        return score == null || score.spread() == null ? "–" : Points.said(score.spread());
    }
}
