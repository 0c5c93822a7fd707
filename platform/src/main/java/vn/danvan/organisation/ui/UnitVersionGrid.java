package vn.danvan.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import vn.danvan.organisation.UnitDetails;
import vn.danvan.organisation.UnitTexts;

/** All dated versions of a unit, newest first. */
class UnitVersionGrid extends Composite<Grid<UnitDetails.Version>> {

    UnitVersionGrid(List<UnitDetails.Version> versions, UnitTexts texts) {
        Grid<UnitDetails.Version> grid = getContent();
        grid.addColumn(each -> UnitLinks.span(this, each.row()))
                .setHeader(getTranslation("organisation.valid"))
                .setAutoWidth(true);
        grid.addColumn(each -> each.row().name())
                .setHeader(getTranslation("organisation.name"))
                .setFlexGrow(3);
        grid.addColumn(each -> each.row().symbol())
                .setHeader(getTranslation("organisation.symbol"))
                .setAutoWidth(true);
        grid.addColumn(each -> texts.type(each.row().type(), getLocale()))
                .setHeader(getTranslation("organisation.type"));
        grid.addColumn(each -> texts.side(each.row().side(), getLocale()))
                .setHeader(getTranslation("organisation.side"));
        grid.addColumn(each ->
                        each.parentName() == null ? getTranslation("organisation.parent.none") : each.parentName())
                .setHeader(getTranslation("organisation.parent"))
                .setFlexGrow(2);
        grid.setAllRowsVisible(true);
        grid.setItems(versions.reversed());
    }
}
