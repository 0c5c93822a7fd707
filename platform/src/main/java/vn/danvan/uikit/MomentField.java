package vn.danvan.uikit;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;

/** A day and a time of it, written and typed as in {@link DayField}. */
public class MomentField extends DateTimePicker {

    public MomentField(String label) {
        super(label);
        setLocale(DayWords.VIETNAM);
        setDatePickerI18n(DayWords.of(this));
    }
}
