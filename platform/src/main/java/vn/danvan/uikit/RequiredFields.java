package vn.danvan.uikit;

import com.vaadin.flow.component.HasValue;

/** The fields without which a form is refused bear a mark, so that nobody learns of it by the refusal. */
public final class RequiredFields {

    private RequiredFields() {}

    /** Only the mark: nothing is said against a field before somebody typed in it. */
    public static void mark(HasValue<?, ?>... fields) {
        for (HasValue<?, ?> field : fields) {
            field.setRequiredIndicatorVisible(true);
        }
    }
}
