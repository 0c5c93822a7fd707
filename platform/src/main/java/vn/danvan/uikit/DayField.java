package vn.danvan.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A day as offices write it: 30/06/2024, also typed as 30/6/2024, 30062024 or, of this year, 30/6. */
public class DayField extends DatePicker {

    public DayField() {
        setLocale(DayWords.VIETNAM);
        setI18n(DayWords.of(this));
    }

    public DayField(String label) {
        this();
        setLabel(label);
    }

    /** Whether something was typed that is no day; the value is empty then, although the field is not. */
    public boolean isUnreadable() {
        return isInputUnparsable();
    }
}
