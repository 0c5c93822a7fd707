package vn.danvan.scoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.scoring.scheme.Adjustment;
import vn.danvan.scoring.scheme.Criterion;
import vn.danvan.scoring.scheme.Scheme;
import vn.danvan.uikit.NarrowColumns;

/** Criteria with their points and rules, then bonus and penalty with their caps. */
class CriteriaGrid extends Composite<Grid<CriteriaGrid.Row>> {

    record Row(int depth, String name, @Nullable BigDecimal points, String rule) {

        String told() {
            return points == null ? "" : SchemeTexts.plain(points);
        }
    }

    private final SchemeTexts texts;
    private final List<Row> rows = new ArrayList<>();

    CriteriaGrid(Scheme scheme, SchemeTexts texts) {
        this.texts = texts;
        scheme.criteria().forEach(each -> add(each, 0));
        add(scheme.bonus(), "scoring.bonus");
        add(scheme.penalty(), "scoring.penalty");
        getContent()
                .addComponentColumn(this::criterion)
                .setHeader(getTranslation("scoring.criterion"))
                .setFlexGrow(3);
        NarrowColumns.wideOnly(
                getContent(),
                getContent().addColumn(Row::told).setHeader(getTranslation("scoring.max-points")),
                getContent()
                        .addColumn(Row::rule)
                        .setHeader(getTranslation("scoring.rule"))
                        .setFlexGrow(2));
        getContent().setItems(rows);
        getContent().setAllRowsVisible(true);
    }

    private Div criterion(Row row) {
        Div cell = new Div(new Span(row.name()));
        cell.addClassNames("dv-cell", "dv-part-" + row.depth());
        String points = row.points() == null ? "" : getTranslation("scoring.max-points") + ": " + row.told();
        Span narrow = new Span(
                Stream.of(points, row.rule()).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · ")));
        narrow.addClassNames("dv-narrow-only", "dv-quiet");
        cell.add(new Div(narrow));
        return cell;
    }

    private void add(Criterion criterion, int depth) {
        String rule = criterion.rule() == null ? "" : texts.rule(criterion.rule(), getLocale());
        String evidence = criterion.evidence() ? " (" + getTranslation("scoring.evidence") + ")" : "";
        rows.add(new Row(depth, criterion.code() + ". " + criterion.name(), criterion.maxPoints(), rule + evidence));
        criterion.parts().forEach(part -> add(part, depth + 1));
    }

    private void add(@Nullable Adjustment adjustment, String key) {
        if (adjustment != null) {
            rows.add(new Row(
                    0, getTranslation(key), null, getTranslation("scoring.cap", SchemeTexts.plain(adjustment.cap()))));
            adjustment.items().forEach(item -> add(item, 1));
        }
    }
}
