package vn.danvan.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;

/** The search field of a list and the filters beside it. */
public class SearchBar extends Composite<Div> {

    /** Long enough that a syllable typed in Telex is complete before the list is asked. */
    private static final int TYPING_PAUSE_MILLIS = 350;

    private final TextField field = new TextField();

    public SearchBar(String label, SerializableConsumer<String> search, Component... filters) {
        field.setPlaceholder(label);
        field.setAriaLabel(label);
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        field.addValueChangeListener(event -> search.accept(event.getValue()));
        getContent().addClassName("dv-search");
        getContent().add(field);
        getContent().add(filters);
    }

    public String text() {
        return field.getValue();
    }

    public void text(String value) {
        field.setValue(value);
    }
}
