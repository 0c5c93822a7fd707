package vn.danvan.uikit.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** All filters of a list side by side, each value with how many records it leaves. */
class FilterDialog extends Dialog {

    private final transient ListAddress address;
    private final transient Map<String, Select<String>> fields = new LinkedHashMap<>();

    /**
     * @param first where typing begins
     * @param go with the filters as they are when the person is done
     */
    FilterDialog(List<ListFilter> filters, ListFilter first, ListAddress address, Consumer<ListAddress> go) {
        this.address = address;
        setHeaderTitle(getTranslation("uikit.list.filters"));
        setWidth("min(28rem, 100vw)");
        FormLayout form = new FormLayout();
        for (ListFilter filter : filters) {
            Select<String> field = field(filter);
            fields.put(filter.name(), field);
            form.add(field);
        }
        add(form);
        Button done = new Button(getTranslation("uikit.list.apply"), click -> {
            go.accept(chosen());
            close();
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), done);
        Select<String> begin = fields.get(first.name());
        addOpenedChangeListener(opened -> {
            if (opened.isOpened() && begin != null) {
                begin.focus();
            }
        });
    }

    private Select<String> field(ListFilter filter) {
        Map<String, Integer> counts = filter.choices(address);
        String set = address.filter(filter.name()).orElse("");
        List<String> values = new ArrayList<>(counts.keySet());
        if (!set.isEmpty() && !values.contains(set)) {
            values.add(set);
        }
        Select<String> field = new Select<>();
        field.setLabel(filter.caption());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("uikit.list.any"));
        field.setItems(values);
        field.setItemLabelGenerator(value -> value == null
                ? getTranslation("uikit.list.any")
                : getTranslation("uikit.list.choice", filter.say(value), counts.getOrDefault(value, 0)));
        if (!set.isEmpty()) {
            field.setValue(set);
        }
        return field;
    }

    private ListAddress chosen() {
        ListAddress wanted = address;
        for (Map.Entry<String, Select<String>> field : fields.entrySet()) {
            String value = field.getValue().getValue();
            wanted = wanted.with(field.getKey(), value == null ? "" : value);
        }
        return wanted;
    }
}
