package vn.danvan.audit.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.danvan.audit.ChangeFilter;
import vn.danvan.audit.ChangeSource;

/** Who, what, when, by which way; tells what a person changed, never what was set by the address. */
class AuditFilterBar extends Composite<Div> {

    private final TextField person = new TextField();
    private final Select<String> table = new Select<>();
    private final Select<ChangeSource> source = new Select<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final transient Consumer<ChangeFilter> changed;

    AuditFilterBar(List<String> tables, Consumer<ChangeFilter> changed) {
        this.changed = changed;
        person.setLabel(getTranslation("audit.filter.person"));
        person.setClearButtonVisible(true);
        person.setValueChangeMode(ValueChangeMode.LAZY);
        table.setLabel(getTranslation("audit.filter.table"));
        table.setEmptySelectionAllowed(true);
        table.setItemLabelGenerator(each -> each == null ? "" : getTranslation("audit.table." + each));
        table.setItems(tables);
        source.setLabel(getTranslation("audit.filter.source"));
        source.setEmptySelectionAllowed(true);
        source.setItemLabelGenerator(each ->
                each == null ? "" : getTranslation("audit.source." + each.name().toLowerCase(Locale.ROOT)));
        source.setItems(ChangeSource.values());
        from.setLabel(getTranslation("audit.filter.from"));
        to.setLabel(getTranslation("audit.filter.to"));
        List.of(from, to).forEach(day -> day.setLocale(Locale.of("vi", "VN")));
        List.of(person, table, source, from, to).forEach(this::listen);
        getContent().addClassName("dv-actions");
        getContent().add(person, table, source, from, to);
    }

    private void listen(AbstractField<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(filter());
            }
        });
    }

    private ChangeFilter filter() {
        return new ChangeFilter(
                table.getValue(),
                person.getValue().isBlank() ? null : person.getValue().strip(),
                from.getValue(),
                to.getValue(),
                source.getValue());
    }

    void show(ChangeFilter filter) {
        person.setValue(filter.person() == null ? "" : filter.person());
        table.setValue(filter.table());
        source.setValue(filter.source());
        from.setValue(filter.from());
        to.setValue(filter.to());
    }
}
