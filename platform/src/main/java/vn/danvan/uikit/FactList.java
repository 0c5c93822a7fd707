package vn.danvan.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Facts of a record, each with its label; what is not known is shown as a dash, never left out. */
public class FactList extends Composite<DescriptionList> {

    private static final String UNKNOWN = "–";

    public FactList() {
        getContent().addClassName("dv-facts");
    }

    public FactList fact(String label, @Nullable String value) {
        return fact(label, new Span(value == null || value.isBlank() ? UNKNOWN : value));
    }

    public FactList fact(String label, Component value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(value);
        getContent().add(new DescriptionList.Term(label), description);
        return this;
    }
}
