package vn.danvan.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.danvan.organisation.UnitFilter;
import vn.danvan.organisation.UnitTexts;
import vn.danvan.shared.Side;
import vn.danvan.uikit.DayField;

/** Day, text, side and type; tells what a person changed, never what was set by the address. */
class UnitFilterBar extends Composite<Div> {

    private final DayField day = new DayField();
    private final TextField text = new TextField();
    private final Select<Side> side = new Select<>();
    private final Select<String> type = new Select<>();
    /** The day of what is shown, also while another one is being typed that cannot be read yet. */
    private @Nullable LocalDate asOf;

    UnitFilterBar(UnitTexts texts, Consumer<UnitsAddress> changed) {
        text.setLabel(getTranslation("organisation.search"));
        text.setPlaceholder(getTranslation("organisation.search.hint"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        side.setLabel(getTranslation("organisation.side"));
        side.setEmptySelectionAllowed(true);
        side.setEmptySelectionCaption(getTranslation("organisation.any"));
        side.setItemLabelGenerator(
                each -> each == null ? getTranslation("organisation.any") : texts.side(each, getLocale()));
        side.setItems(Side.values());
        type.setLabel(getTranslation("organisation.type"));
        type.setEmptySelectionAllowed(true);
        type.setEmptySelectionCaption(getTranslation("organisation.any"));
        type.setItemLabelGenerator(
                each -> each == null ? getTranslation("organisation.any") : texts.type(each, getLocale()));
        day.setLabel(getTranslation("organisation.as-of"));
        Consumer<Boolean> told = fromClient -> {
            if (fromClient) {
                changed.accept(address());
            }
        };
        text.addValueChangeListener(change -> told.accept(change.isFromClient()));
        side.addValueChangeListener(change -> told.accept(change.isFromClient()));
        type.addValueChangeListener(change -> told.accept(change.isFromClient()));
        day.whenEntered((wanted, byPerson) -> {
            asOf = wanted;
            told.accept(byPerson);
        });
        getContent().addClassName("dv-actions");
        getContent().add(text, side, type, day);
    }

    private UnitsAddress address() {
        return new UnitsAddress(asOf, new UnitFilter(text.getValue(), side.getValue(), type.getValue()));
    }

    /** @param types those that the day's units have */
    void show(LocalDate shown, UnitFilter filter, List<String> types) {
        asOf = shown;
        if (!day.isUnreadable()) {
            day.setValue(shown);
        }
        text.setValue(filter.text());
        side.setValue(filter.side());
        type.setItems(types);
        type.setValue(filter.type());
    }
}
