package vn.danvan.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import vn.danvan.organisation.ImportResult;
import vn.danvan.organisation.ImportResult.Outcome;
import vn.danvan.organisation.UnitTexts;

/** What a file would do: counts, then either what is wrong row by row, or the rows and a button to confirm. */
class ImportPreview extends Composite<Div> {

    private static final int SHOWN = 200;

    ImportPreview(ImportResult result, UnitTexts texts, Runnable confirm) {
        getContent()
                .add(new H3(getTranslation(
                        "organisation.import.counts",
                        result.count(Outcome.CREATED),
                        result.count(Outcome.CHANGED),
                        result.count(Outcome.ENDED),
                        result.count(Outcome.UNCHANGED),
                        result.problems().size())));
        if (!result.isClean()) {
            getContent().add(new Paragraph(getTranslation("organisation.import.dirty")), problems(result, texts));
        } else if (result.changesNothing()) {
            getContent().add(new Paragraph(getTranslation("organisation.import.nothing")));
        } else {
            Button sure = new Button(getTranslation("organisation.import.confirm"), click -> confirm.run());
            sure.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getContent().add(new Paragraph(getTranslation("organisation.import.clean")), sure, rows(result));
        }
    }

    private UnorderedList problems(ImportResult result, UnitTexts texts) {
        UnorderedList list = new UnorderedList();
        result.problems().stream()
                .limit(SHOWN)
                .forEach(each -> list.add(new ListItem(getTranslation(
                        "organisation.import.row",
                        Integer.toString(each.line()),
                        texts.problem(each.problem(), getLocale())))));
        return list;
    }

    private Grid<ImportResult.Row> rows(ImportResult result) {
        Grid<ImportResult.Row> grid = new Grid<>();
        grid.addColumn(ImportResult.Row::line)
                .setHeader(getTranslation("organisation.import.line"))
                .setAutoWidth(true);
        grid.addColumn(ImportResult.Row::code).setHeader(getTranslation("organisation.code"));
        grid.addColumn(ImportResult.Row::name)
                .setHeader(getTranslation("organisation.name"))
                .setFlexGrow(3);
        grid.addColumn(row -> getTranslation(
                        "organisation.import.outcome." + row.outcome().name().toLowerCase(Locale.ROOT)))
                .setHeader(getTranslation("organisation.import.outcome"));
        grid.setItems(result.rows().stream()
                .filter(row -> row.outcome() != Outcome.UNCHANGED)
                .toList());
        return grid;
    }
}
