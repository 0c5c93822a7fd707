package vn.danvan.scoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.scoring.scheme.Adjustment;
import vn.danvan.scoring.scheme.Criterion;
import vn.danvan.scoring.scheme.Scheme;

/** Criteria with their points and rules, then bonus and penalty with their caps. */
class CriteriaGrid extends Composite<Grid<CriteriaGrid.Row>> {

    record Row(String name, @Nullable BigDecimal points, String rule) {}

    private final SchemeTexts texts;
    private final List<Row> rows = new ArrayList<>();

    CriteriaGrid(Scheme scheme, SchemeTexts texts) {
        this.texts = texts;
        scheme.criteria().forEach(each -> add(each, 0));
        add(scheme.bonus(), "scoring.bonus");
        add(scheme.penalty(), "scoring.penalty");
        getContent()
                .addColumn(Row::name)
                .setHeader(getTranslation("scoring.criterion"))
                .setFlexGrow(3);
        getContent()
                .addColumn(row -> row.points() == null ? "" : SchemeTexts.plain(row.points()))
                .setHeader(getTranslation("scoring.max-points"));
        getContent()
                .addColumn(Row::rule)
                .setHeader(getTranslation("scoring.rule"))
                .setFlexGrow(2);
        getContent().setItems(rows);
        getContent().setAllRowsVisible(true);
    }

    private void add(Criterion criterion, int depth) {
        String rule = criterion.rule() == null ? "" : texts.rule(criterion.rule(), getLocale());
        String evidence = criterion.evidence() ? " (" + getTranslation("scoring.evidence") + ")" : "";
        rows.add(new Row(
                "\u2003".repeat(depth) + criterion.code() + ". " + criterion.name(),
                criterion.maxPoints(),
                rule + evidence));
        criterion.parts().forEach(part -> add(part, depth + 1));
    }

    private void add(@Nullable Adjustment adjustment, String key) {
        if (adjustment != null) {
            rows.add(new Row(
                    getTranslation(key), null, getTranslation("scoring.cap", SchemeTexts.plain(adjustment.cap()))));
            adjustment.items().forEach(item -> add(item, 1));
        }
    }
}
