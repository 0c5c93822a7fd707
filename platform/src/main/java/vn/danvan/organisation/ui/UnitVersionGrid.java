package vn.danvan.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import vn.danvan.organisation.UnitDetails;
import vn.danvan.organisation.UnitTexts;
import vn.danvan.uikit.NarrowColumns;

/** All dated versions of a unit, newest first. */
class UnitVersionGrid extends Composite<Grid<UnitDetails.Version>> {

    private final UnitTexts texts;

    UnitVersionGrid(List<UnitDetails.Version> versions, UnitTexts texts) {
        this.texts = texts;
        Locale locale = getLocale();
        Grid<UnitDetails.Version> grid = getContent();
        grid.addComponentColumn(this::time)
                .setHeader(getTranslation("organisation.valid"))
                .setFlexGrow(2);
        NarrowColumns.wideOnly(
                grid,
                grid.addColumn(each -> each.row().name())
                        .setHeader(getTranslation("organisation.name"))
                        .setFlexGrow(3),
                grid.addColumn(each -> each.row().symbol())
                        .setHeader(getTranslation("organisation.symbol"))
                        .setAutoWidth(true),
                grid.addColumn(each -> texts.type(each.row().type(), locale))
                        .setHeader(getTranslation("organisation.type")),
                grid.addColumn(each -> texts.side(each.row().side(), locale))
                        .setHeader(getTranslation("organisation.side")),
                grid.addColumn(this::parent)
                        .setHeader(getTranslation("organisation.parent"))
                        .setFlexGrow(2));
        grid.setAllRowsVisible(true);
        grid.setItems(versions.reversed());
    }

    private Div time(UnitDetails.Version version) {
        Span narrow = new Span(String.join(
                " · ",
                version.row().name(),
                version.row().symbol(),
                texts.type(version.row().type(), getLocale()),
                texts.side(version.row().side(), getLocale()),
                parent(version)));
        narrow.addClassNames("dv-narrow-only", "dv-quiet");
        Div cell = new Div(new Span(UnitLinks.span(this, version.row())), new Div(narrow));
        cell.addClassName("dv-cell");
        return cell;
    }

    private String parent(UnitDetails.Version version) {
        return version.parentName() == null ? getTranslation("organisation.parent.none") : version.parentName();
    }
}
