package vn.danvan.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.function.Consumer;

/** What a list is searched for; it stands in the address as {@code ?q=}, so that a found list can be kept and sent. */
public class SearchField extends Composite<TextField> {

    private static final String NAME = "q";

    private final String path;

    /**
     * @param path of the list's page
     * @param search runs when a person typed something
     */
    public SearchField(String path, String label, Consumer<String> search) {
        this.path = path;
        getContent().setPlaceholder(label);
        getContent().setAriaLabel(label);
        getContent().setTitle(label);
        getContent().addClassName("dv-search");
        getContent().setClearButtonVisible(true);
        getContent().setValueChangeMode(ValueChangeMode.LAZY);
        getContent().addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                address(changed.getValue());
                search.accept(changed.getValue());
            }
        });
    }

    /** Takes over what the address says; answers it. */
    public String read(AfterNavigationEvent event) {
        String text = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NAME)
                .orElse("");
        getContent().setValue(text);
        return text;
    }

    private void address(String text) {
        QueryParameters query =
                text.isBlank() ? QueryParameters.empty() : QueryParameters.simple(Map.of(NAME, text.strip()));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(path, query)));
    }
}
