package vn.danvan.uikit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;

/** The fields without which a form is refused bear a mark, so that nobody learns of it by the refusal. */
public final class RequiredFields {

    private RequiredFields() {}

    /**
     * Only the mark: nothing is said against a field before somebody typed in it. A select has none: Vaadin would put
     * {@code aria-required} on its button, which no button may bear, and screen readers would be told nonsense.
     */
    public static void mark(HasValue<?, ?>... fields) {
        for (HasValue<?, ?> field : fields) {
            if (!(field instanceof Select<?>)) {
                field.setRequiredIndicatorVisible(true);
            }
        }
    }
}
