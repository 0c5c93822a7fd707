package vn.danvan.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.danvan.organisation.UnitRow;
import vn.danvan.organisation.UnitTexts;
import vn.danvan.organisation.UnitType;
import vn.danvan.organisation.groups.GroupFacts;
import vn.danvan.organisation.groups.GroupProblem;
import vn.danvan.organisation.groups.UnitGroup;
import vn.danvan.shared.TextFolding;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.RequiredFields;

/** The fields of a group: a rule by types, a list of units, or both, and the words that documents use for it. */
class GroupForm extends Composite<FormLayout> {

    private final List<UnitRow> units;
    private final TextField code = new TextField(getTranslation("organisation.group.code"));
    private final TextField name = new TextField(getTranslation("organisation.group.name"));
    private final DayField from = new DayField(getTranslation("organisation.valid-from"));
    private final DayField to = new DayField(getTranslation("organisation.group.to"));
    private final MultiSelectComboBox<String> types =
            new MultiSelectComboBox<>(getTranslation("organisation.group.types"));
    private final MultiSelectComboBox<UnitRow> listed =
            new MultiSelectComboBox<>(getTranslation("organisation.group.units"));
    private final TextArea words = new TextArea(getTranslation("organisation.group.words"));

    /** @param units those of the day, among which the listed ones are chosen */
    GroupForm(UnitTexts texts, List<UnitRow> units) {
        this.units = units;
        code.setHelperText(getTranslation("organisation.group.code.help"));
        to.setHelperText(getTranslation("organisation.group.to.help"));
        types.setItemLabelGenerator(type -> texts.type(type, getLocale()));
        types.setHelperText(getTranslation("organisation.group.types.help"));
        listed.setItemLabelGenerator(row -> row.name() + " (" + row.code() + ")");
        listed.setItems(
                (row, text) -> TextFolding.fold(row.name() + " " + row.code()).contains(TextFolding.fold(text)), units);
        words.setHelperText(getTranslation("organisation.group.words.help"));
        RequiredFields.mark(name, code, from);
        getContent().add(name, code, from, to, types, listed, words);
    }

    void startEmpty(LocalDate day) {
        offerTypes(List.of());
        from.setValue(day);
    }

    void startFrom(UnitGroup group) {
        GroupFacts facts = group.facts();
        offerTypes(facts.types());
        code.setValue(group.code());
        code.setReadOnly(true);
        name.setValue(facts.name());
        from.setValue(facts.from());
        to.setValue(facts.to());
        types.setValue(Set.copyOf(facts.types()));
        listed.setValue(
                units.stream().filter(row -> facts.units().contains(row.code())).toList());
        words.setValue(String.join("\n", facts.words()));
    }

    private void offerTypes(List<String> present) {
        Set<String> offered = new LinkedHashSet<>();
        Arrays.stream(UnitType.values()).map(Enum::name).forEach(offered::add);
        offered.addAll(present);
        types.setItems(offered);
    }

    String code() {
        return code.getValue();
    }

    /**
     * @param before units that were listed and do not stand today stay listed
     * @throws GroupProblem when a rule stands against what was entered
     */
    GroupFacts facts(List<String> before) {
        LocalDate first = from.entered();
        if (first == null) {
            throw new GroupProblem(GroupProblem.Reason.DATES_ORDER);
        }
        Set<String> today =
                new LinkedHashSet<>(units.stream().map(UnitRow::code).toList());
        return new GroupFacts(
                name.getValue(),
                first,
                to.entered(),
                List.copyOf(types.getValue()),
                words.getValue().lines().toList(),
                Stream.concat(
                                before.stream().filter(unit -> !today.contains(unit)),
                                listed.getValue().stream().map(UnitRow::code))
                        .toList());
    }
}
