package vn.danvan.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danvan.organisation.UnitFacts;
import vn.danvan.organisation.UnitRow;
import vn.danvan.organisation.UnitTexts;
import vn.danvan.organisation.UnitType;
import vn.danvan.shared.Side;
import vn.danvan.shared.TextFolding;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.RequiredFields;
import vn.danvan.uikit.UnreadableEntry;

/** The fields of a unit and the day from which they hold; superiors on offer are those of that day. */
class UnitForm extends Composite<FormLayout> {

    /** What a person entered; the code matters for a new unit only. */
    record Entry(String code, UnitFacts facts, LocalDate from) {}

    private final Function<LocalDate, List<UnitRow>> unitsOn;
    private final DayField from = new DayField(getTranslation("organisation.valid-from"));
    private final TextField code = new TextField(getTranslation("organisation.code"));
    private final TextField name = new TextField(getTranslation("organisation.name"));
    private final TextField shortName = new TextField(getTranslation("organisation.short-name"));
    private final TextField symbol = new TextField(getTranslation("organisation.symbol"));
    private final Select<Side> side = new Select<>();
    private final Select<String> type = new Select<>();
    private @Nullable String wanted;
    private final ComboBox<UnitRow> parent = new ComboBox<>(getTranslation("organisation.parent"));

    UnitForm(UnitTexts texts, Function<LocalDate, List<UnitRow>> unitsOn) {
        this.unitsOn = unitsOn;
        from.whenEntered((day, byPerson) -> offerParents(day));
        parent.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wanted = change.getValue() == null ? null : change.getValue().code();
                parent.setInvalid(false);
            }
        });
        code.setHelperText(getTranslation("organisation.code.help"));
        side.setLabel(getTranslation("organisation.side"));
        side.setItemLabelGenerator(each -> texts.side(each, getLocale()));
        side.setItems(Side.values());
        type.setLabel(getTranslation("organisation.type"));
        type.setItemLabelGenerator(each -> texts.type(each, getLocale()));
        parent.setItemLabelGenerator(row -> row.name() + " (" + row.code() + ")");
        parent.setClearButtonVisible(true);
        parent.setHelperText(getTranslation("organisation.parent.help"));
        RequiredFields.mark(from, code, name, side, type);
        getContent().add(from, code, name, shortName, symbol, side, type, parent);
    }

    void startEmpty(LocalDate day) {
        offerTypes(null);
        from.setValue(day);
    }

    void startFrom(UnitRow last, LocalDate day) {
        offerTypes(last.type());
        code.setValue(last.code());
        code.setReadOnly(true);
        name.setValue(last.name());
        shortName.setValue(last.shortName());
        symbol.setValue(last.symbol());
        side.setValue(last.side());
        type.setValue(last.type());
        from.setValue(day);
        wanted = last.parentCode();
        offerParents(day);
    }

    private void offerTypes(@Nullable String present) {
        Set<String> types = new LinkedHashSet<>();
        Arrays.stream(UnitType.values()).map(Enum::name).forEach(types::add);
        if (present != null) {
            types.add(present);
        }
        type.setItems(types);
    }

    /** A superior that is not there on the day is not dropped in silence: the unit would land at the top of the tree. */
    private void offerParents(@Nullable LocalDate day) {
        List<UnitRow> units = day == null ? List.of() : unitsOn.apply(day);
        parent.setItems(
                (row, text) -> TextFolding.fold(row.name() + " " + row.code()).contains(TextFolding.fold(text)), units);
        UnitRow found = units.stream()
                .filter(each -> each.code().equals(wanted))
                .findFirst()
                .orElse(null);
        parent.setValue(found);
        parent.setErrorMessage(getTranslation("organisation.parent.lost"));
        parent.setInvalid(wanted != null && found == null);
    }

    private boolean parentDecided() {
        boolean lost = wanted != null && parent.getValue() == null;
        parent.setInvalid(lost);
        return !lost;
    }

    /**
     * Empty, with the fields marked, while something that must be said is missing.
     *
     * @throws UnreadableEntry where the day is none
     */
    Optional<Entry> entry() {
        LocalDate day = from.entered();
        boolean complete = present(from, day != null)
                & present(code, !code.getValue().isBlank())
                & present(name, !name.getValue().isBlank())
                & present(side, side.getValue() != null)
                & present(type, type.getValue() != null)
                & parentDecided();
        if (!complete || day == null) {
            return Optional.empty();
        }
        UnitRow above = parent.getValue();
        UnitFacts facts = new UnitFacts(
                name.getValue(),
                shortName.getValue(),
                symbol.getValue(),
                type.getValue(),
                side.getValue(),
                above == null ? null : above.code());
        return Optional.of(new Entry(code.getValue(), facts, day));
    }

    private boolean present(HasValidation field, boolean said) {
        field.setInvalid(!said);
        field.setErrorMessage(said ? "" : getTranslation("organisation.must-be-said"));
        return said;
    }

    Locale readersLocale() {
        return getLocale();
    }
}
