package vn.danvan.uikit.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Search field, what the list is narrowed by, and the way to narrow it further. A chip opens what it says. */
class FilterRow extends Composite<Div> {

    private final transient ListSetup<?> setup;
    private final transient Consumer<ListAddress> go;
    private final TextField search = new TextField();
    private final Div chips = new Div();
    private transient ListAddress address = ListAddress.EVERYTHING;

    /** @param go when a person asks for something else */
    FilterRow(ListSetup<?> setup, Consumer<ListAddress> go) {
        this.setup = setup;
        this.go = go;
        search.setPlaceholder(setup.words().search());
        search.setAriaLabel(setup.words().search());
        search.setTitle(setup.words().search());
        search.addClassName("dv-search");
        search.setClearButtonVisible(true);
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                go.accept(address.searching(changed.getValue()));
            }
        });
        chips.addClassName("dv-chips");
        getContent().addClassName("dv-list-row");
        getContent().add(search, chips);
    }

    void show(ListAddress wanted) {
        address = wanted;
        if (!search.getValue().strip().equals(wanted.text())) {
            search.setValue(wanted.text());
        }
        chips.removeAll();
        setup.filters()
                .forEach(filter -> wanted.filter(filter.name()).ifPresent(value -> chips.add(chip(filter, value))));
        if (!setup.filters().isEmpty()) {
            Button more = new Button(
                    getTranslation("uikit.list.filter"),
                    VaadinIcon.PLUS.create(),
                    click -> edit(setup.filters().getFirst()));
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            chips.add(more);
        }
        if (wanted.narrows()) {
            Button clear = new Button(getTranslation("uikit.list.clear"), click -> go.accept(address.withoutFilters()));
            clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            chips.add(clear);
        }
    }

    private Div chip(ListFilter filter, String value) {
        String text = getTranslation("uikit.list.chip", filter.caption(), filter.say(value));
        Button open = new Button(text, click -> edit(filter));
        Button away = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> go.accept(address.with(filter.name(), "")));
        away.setAriaLabel(getTranslation("uikit.list.chip.remove", text));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div chip = new Div(open, away);
        chip.addClassName("dv-chip");
        return chip;
    }

    private void edit(ListFilter first) {
        new FilterDialog(setup.filters(), first, address, go).open();
    }
}
