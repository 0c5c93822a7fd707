package vn.danvan.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.council.CouncilTexts;
import vn.danvan.council.ranking.CountedSheet;
import vn.danvan.council.ranking.ItemScore;
import vn.danvan.council.ranking.RankedItem;
import vn.danvan.council.ranking.RankingDetails;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.scoring.evaluation.Evaluation;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.NarrowColumns;

/** Rank, model, mean, spread, and the standardised view beside it; each row opens its arithmetic. */
class RankingGrid extends Composite<Grid<RankedItem>> {

    private final CouncilTexts texts;
    private final SchemeTexts schemeTexts;
    private final Map<UUID, String> judges;

    RankingGrid(RankingDetails details, CouncilTexts texts, SchemeTexts schemeTexts) {
        this.texts = texts;
        this.schemeTexts = schemeTexts;
        this.judges = details.judges();
        Grid<RankedItem> grid = getContent();
        grid.addColumn(this::rank)
                .setHeader(getTranslation("council.rank"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::model)
                .setHeader(getTranslation("council.model"))
                .setFlexGrow(3);
        NarrowColumns.wideOnly(
                grid,
                grid.addColumn(each -> plain(total(each.score()))).setHeader(getTranslation("council.mean")),
                grid.addColumn(each -> plain(each.score().spread())).setHeader(getTranslation("council.spread")),
                grid.addColumn(each -> getTranslation(
                                "council.standardised.told",
                                plain(each.score().standardised()),
                                each.standardisedRank()))
                        .setHeader(getTranslation("council.standardised")));
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("council.ranking.nobody"), getTranslation("council.ranking.nobody-advice")));
        grid.setItems(details.ranked().places());
        grid.setAllRowsVisible(details.ranked().places().size() <= 50);
    }

    private String rank(RankedItem item) {
        return item.level() ? item.rank() + " =" : String.valueOf(item.rank());
    }

    private Div model(RankedItem item) {
        ItemScore score = item.score();
        Div cell = new Div(new Span(score.model().code() + " · " + score.model().name()));
        cell.addClassName("dv-cell");
        if (score.wide()) {
            Span wide = new Span(getTranslation("council.wide", plain(score.spread())));
            wide.addClassName("dv-badge");
            cell.add(wide);
        }
        cell.add(new Details(getTranslation("council.arithmetic", plain(total(score))), arithmetic(item)));
        return cell;
    }

    private Div arithmetic(RankedItem item) {
        ItemScore score = item.score();
        UnorderedList sheets = new UnorderedList();
        score.sheets().forEach(each -> sheets.add(new ListItem(sheet(each))));
        String sum = score.sheets().stream()
                .map(CountedSheet::total)
                .filter(Objects::nonNull)
                .map(SchemeTexts::plain)
                .collect(Collectors.joining(" + "));
        long count =
                score.sheets().stream().filter(each -> each.total() != null).count();
        Div told = new Div(sheets, new Paragraph("(" + sum + ") : " + count + " = " + plain(total(score))));
        if (item.decidedBy() != null) {
            told.add(new Paragraph(
                    getTranslation("council.decided-by", schemeTexts.tieBreak(item.decidedBy(), getLocale()))));
        }
        if (item.level()) {
            told.add(new Paragraph(getTranslation("council.level-with")));
        }
        return told;
    }

    private String sheet(CountedSheet sheet) {
        String judge = judges.getOrDefault(sheet.member(), "");
        String status = texts.of("counted", sheet.status(), getLocale());
        return sheet.total() == null
                ? judge + ": " + status
                : judge + ": " + plain(sheet.total()) + " (" + status + ")";
    }

    private static @Nullable BigDecimal total(ItemScore score) {
        Evaluation mean = score.mean();
        return mean == null ? null : mean.total();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : SchemeTexts.plain(number);
    }
}
