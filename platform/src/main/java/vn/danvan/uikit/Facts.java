package vn.danvan.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import org.jspecify.annotations.Nullable;

/** Names and values of one thing; what is unknown is said to be unknown. */
public class Facts extends Composite<DescriptionList> {

    public Facts() {
        getContent().addClassName("dv-facts");
    }

    public Facts add(String name, @Nullable String value) {
        getContent()
                .add(
                        new DescriptionList.Term(name),
                        new DescriptionList.Description(
                                value == null || value.isBlank() ? getTranslation("uikit.unknown") : value));
        return this;
    }
}
