package vn.danvan.scoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.scoring.evaluation.Adjusted;
import vn.danvan.scoring.evaluation.BandStep;
import vn.danvan.scoring.evaluation.Evaluation;
import vn.danvan.scoring.evaluation.ScoreLine;
import vn.danvan.uikit.Facts;

/** From what was given to points, total and band, with nothing left out. */
class Arithmetic extends Composite<Div> {

    private final SchemeTexts texts;

    Arithmetic(Evaluation evaluation, SchemeTexts texts) {
        this.texts = texts;
        getContent().add(new H4(getTranslation("scoring.result")), lines(evaluation), sums(evaluation));
        OrderedList steps = new OrderedList();
        evaluation.steps().forEach(step -> steps.add(new ListItem(told(step))));
        getContent().add(new H4(getTranslation("scoring.result.band")), steps);
    }

    private Grid<ScoreLine> lines(Evaluation evaluation) {
        List<ScoreLine> all = new ArrayList<>(evaluation.lines());
        addTo(all, evaluation.bonus());
        addTo(all, evaluation.penalty());
        Grid<ScoreLine> grid = new Grid<>();
        grid.addColumn(line -> "\u2003".repeat(line.depth()) + line.code() + ". " + line.name())
                .setHeader(getTranslation("scoring.criterion"))
                .setFlexGrow(3);
        grid.addColumn(this::given).setHeader(getTranslation("scoring.given"));
        grid.addColumn(line -> line.rule() == null ? "" : texts.rule(line.rule(), getLocale()))
                .setHeader(getTranslation("scoring.rule"))
                .setFlexGrow(2);
        grid.addColumn(this::points).setHeader(getTranslation("scoring.points"));
        grid.setItems(all);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static void addTo(List<ScoreLine> lines, @Nullable Adjusted adjusted) {
        if (adjusted != null) {
            lines.addAll(adjusted.lines());
        }
    }

    private String given(ScoreLine line) {
        if (line.missing()) {
            return getTranslation("scoring.missing");
        }
        return line.given() == null ? "" : texts.given(line.given(), getLocale());
    }

    private String points(ScoreLine line) {
        String points = SchemeTexts.plain(line.points()) + "/" + SchemeTexts.plain(line.maxPoints());
        return line.rounded() ? points + " (" + getTranslation("scoring.rounded") + ")" : points;
    }

    private Facts sums(Evaluation evaluation) {
        Facts facts = new Facts().add(getTranslation("scoring.result.base"), SchemeTexts.plain(evaluation.base()));
        add(facts, "scoring.bonus", evaluation.bonus());
        add(facts, "scoring.penalty", evaluation.penalty());
        return facts.add(getTranslation("scoring.result.total"), SchemeTexts.plain(evaluation.total()));
    }

    private void add(Facts facts, String key, @Nullable Adjusted adjusted) {
        if (adjusted != null) {
            facts.add(
                    getTranslation(key),
                    getTranslation(
                            "scoring.result.adjusted",
                            SchemeTexts.plain(adjusted.before()),
                            SchemeTexts.plain(adjusted.after()),
                            SchemeTexts.plain(adjusted.cap())));
        }
    }

    private String told(BandStep step) {
        String reason = texts.reason(step, getLocale());
        if (step.band() != null) {
            return step.band().name() + " – " + reason;
        }
        return step.reason() == BandStep.Reason.INCOMPLETE
                ? reason
                : getTranslation("scoring.result.unranked") + " – " + reason;
    }
}
