package vn.danvan.uikit;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A field whose value is not its text, so that something may be typed that is no value: {@code getValue()} is empty
 * then as if nothing had been typed. Screens ask for what was {@link #entered()} instead.
 */
public interface TypedField<F extends Component, V>
        extends HasValue<ComponentValueChangeEvent<F, V>, V>, HasValidator<V>, HasValidationProperties, Focusable<F> {

    /** Hears of what was entered; null where a person took it out. */
    @FunctionalInterface
    interface Heard<V> extends Serializable {
        void entered(@Nullable V value, boolean byPerson);
    }

    /**
     * What was entered, null where nothing was. What a field that is not shown holds was not asked for.
     *
     * @throws UnreadableEntry where what was typed is no value, or none that is allowed; the field says why, and waits
     */
    default @Nullable V entered() {
        ValidationResult judged = judged();
        if (judged.isError() && getElement().isVisible()) {
            setErrorMessage(judged.getErrorMessage());
            setInvalid(true);
            focus();
            throw new UnreadableEntry(getElement().getProperty("label", ""), judged.getErrorMessage());
        }
        return getValue();
    }

    /** Whether something was typed that is no value; the value is empty then, although the field is not. */
    default boolean isUnreadable() {
        return isEmpty() && judged().isError();
    }

    /** Tells of every change but those to something unreadable: what was shown for the last value stays as it is. */
    default void whenEntered(Heard<V> heard) {
        boolean[] unreadable = {false};
        addValueChangeListener(change -> {
            unreadable[0] = isUnreadable();
            if (!unreadable[0]) {
                heard.entered(change.getValue(), change.isFromClient());
            }
        });
        // from the unreadable to nothing the value does not change
        addValidationStatusChangeListener(status -> {
            boolean before = unreadable[0];
            unreadable[0] = isUnreadable();
            if (before && !unreadable[0] && isEmpty()) {
                heard.entered(null, true);
            }
        });
    }

    /** Only what is typed is judged here; whether something must be said at all is for the form. */
    private ValidationResult judged() {
        return getDefaultValidator().apply(getValue(), new ValueContext(new Binder<>(), (Component) this, this));
    }
}
