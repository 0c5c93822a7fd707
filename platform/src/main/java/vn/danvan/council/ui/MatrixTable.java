package vn.danvan.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.council.CouncilMember;
import vn.danvan.council.CouncilTexts;
import vn.danvan.council.ranking.JudgeMatrix;
import vn.danvan.council.ranking.JudgeMatrix.Cell;
import vn.danvan.council.ranking.JudgeMatrix.Row;
import vn.danvan.council.round.RoundModel;
import vn.danvan.council.sheet.SheetState;
import vn.danvan.council.ui.piece.Problem;
import vn.danvan.scoring.SchemeTexts;

/** Judges by models: a sign with words in each cell, and who still has something to hand in. */
class MatrixTable extends Composite<Div> {

    /** What one may do with a cell. */
    interface Acts {

        void assign(RoundModel model, UUID member);

        void takeBack(RoundModel model, UUID member);
    }

    private final CouncilTexts texts;
    private final boolean working;
    private final Acts acts;
    private final Problem problem;

    MatrixTable(JudgeMatrix matrix, CouncilTexts texts, boolean working, Acts acts) {
        this.texts = texts;
        this.working = working;
        this.acts = acts;
        this.problem = new Problem(texts);
        Grid<Row> grid = new Grid<>();
        grid.addColumn(row -> row.model().code() + " · " + row.model().name())
                .setHeader(getTranslation("council.model"))
                .setWidth("16rem")
                .setFlexGrow(1)
                .setFrozen(true);
        for (CouncilMember judge : matrix.judges()) {
            grid.addComponentColumn(row -> cell(row, judge))
                    .setHeader(judge.name())
                    .setWidth("11rem")
                    .setFlexGrow(0);
        }
        grid.setItems(matrix.rows());
        grid.setAllRowsVisible(matrix.rows().size() <= 20);
        getContent().add(problem, missing(matrix), grid);
    }

    private UnorderedList missing(JudgeMatrix matrix) {
        UnorderedList list = new UnorderedList();
        matrix.judges().stream()
                .filter(each -> matrix.missing(each) > 0)
                .forEach(each -> list.add(new ListItem(getTranslation(
                        "council.matrix.missing", each.name(), matrix.missing(each), matrix.assigned(each)))));
        return list;
    }

    private Div cell(Row row, CouncilMember judge) {
        Cell cell = row.cells().get(judge.id());
        if (cell == null && row.hidden()) {
            return new Div(new Span(getTranslation("council.matrix.hidden")));
        }
        Div told = new Div(new Span(words(cell)));
        if (working && !row.hidden()) {
            act(told, row.model(), judge, cell);
        }
        return told;
    }

    private void act(Div into, RoundModel model, CouncilMember judge, @Nullable Cell cell) {
        if (cell == null) {
            into.add(button(
                    "+",
                    getTranslation("council.matrix.assign", model.code(), judge.name()),
                    () -> acts.assign(model, judge.id())));
        } else if (cell.state() == SheetState.ASSIGNED) {
            into.add(button(
                    "×",
                    getTranslation("council.matrix.take-back", model.code(), judge.name()),
                    () -> acts.takeBack(model, judge.id())));
        }
    }

    private Button button(String sign, String words, Runnable act) {
        Button button = new Button(sign, click -> problem.tell(act));
        button.setAriaLabel(words);
        button.setTooltipText(words);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private String words(@Nullable Cell cell) {
        if (cell == null) {
            return "—";
        }
        if (cell.conflict() != null) {
            return getTranslation("council.matrix.conflict");
        }
        SheetState state = cell.state();
        if (state == null) {
            return "—";
        }
        String words = texts.of("sheet-state", state, getLocale());
        return cell.total() == null ? words : words + " " + SchemeTexts.plain(cell.total());
    }
}
