package vn.danvan.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.danvan.uikit.DayField;

/**
 * Where a person tells the value of one filter.
 *
 * @param value as it stands in the address; empty where nothing is told, refused where it cannot be read
 * @param focus begins to tell it
 */
record FilterField(Component field, Supplier<String> value, Runnable focus) {

    /** @param screen in whose language it speaks */
    static FilterField of(ListFilter filter, ListAddress address, Component screen) {
        return switch (filter.kind()) {
            case COUNTED, CHOSEN -> choice(filter, address, screen);
            case DAY -> day(filter, address);
        };
    }

    private static FilterField day(ListFilter filter, ListAddress address) {
        DayField field = new DayField(filter.caption());
        field.setClearButtonVisible(true);
        address.day(filter.name()).ifPresent(field::setValue);
        return new FilterField(
                field,
                () -> {
                    LocalDate day = field.entered();
                    return day == null ? "" : day.toString();
                },
                field::focus);
    }

    private static FilterField choice(ListFilter filter, ListAddress address, Component screen) {
        Map<String, Integer> counts = filter.choices(address);
        String set = address.filter(filter.name()).orElse("");
        List<String> values = new ArrayList<>(counts.keySet());
        if (!set.isEmpty() && !values.contains(set)) {
            values.add(set);
        }
        String any = screen.getTranslation("uikit.list.any");
        Select<String> field = new Select<>();
        field.setLabel(filter.caption());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(any);
        field.setItems(values);
        field.setItemLabelGenerator(value -> value == null ? any : label(filter, value, counts, screen));
        if (!set.isEmpty()) {
            field.setValue(set);
        }
        return new FilterField(field, () -> field.getValue() == null ? "" : field.getValue(), field::focus);
    }

    private static String label(ListFilter filter, String value, Map<String, Integer> counts, Component screen) {
        return filter.kind() == ListFilter.Kind.COUNTED
                ? screen.getTranslation("uikit.list.choice", filter.say(value), counts.getOrDefault(value, 0))
                : filter.say(value);
    }
}
