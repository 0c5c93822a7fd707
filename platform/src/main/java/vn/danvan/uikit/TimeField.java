package vn.danvan.uikit;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;

/** A time of the day: 08:30. */
public class TimeField extends TimePicker implements TypedField<TimePicker, LocalTime> {

    public TimeField(String label) {
        super(label);
        setI18n(new TimePickerI18n().setBadInputErrorMessage(getTranslation("uikit.time.unreadable")));
        setLocale(DayWords.VIETNAM);
    }
}
