package vn.danvan.uikit.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** All filters of a list side by side, each value with how many records it leaves. */
class FilterDialog extends Dialog {

    private final transient ListAddress address;
    private final transient Map<String, FilterField> fields = new LinkedHashMap<>();

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
            FilterField field = FilterField.of(filter, address, this);
            fields.put(filter.name(), field);
            form.add(field.field());
        }
        add(form);
        Button done = new Button(getTranslation("uikit.list.apply"), click -> {
            go.accept(chosen());
            close();
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), done);
        FilterField begin = fields.get(first.name());
        addOpenedChangeListener(opened -> {
            if (opened.isOpened() && begin != null) {
                begin.focus().run();
            }
        });
    }

    private ListAddress chosen() {
        ListAddress wanted = address;
        for (Map.Entry<String, FilterField> field : fields.entrySet()) {
            wanted = wanted.with(field.getKey(), field.getValue().value().get());
        }
        return wanted;
    }
}
