package vn.danvan.uikit;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.LocalDateTime;

/** A day and a time of it, written and typed as in {@link DayField}. */
public class MomentField extends DateTimePicker implements TypedField<DateTimePicker, LocalDateTime> {

    public MomentField(String label) {
        super(label);
        setDatePickerI18n(DayWords.of(this)); // in the reader's language; the locale is how days are written
        setI18n(new DateTimePickerI18n()
                .setBadInputErrorMessage(getTranslation("uikit.moment.unreadable"))
                .setIncompleteInputErrorMessage(getTranslation("uikit.moment.incomplete")));
        setLocale(DayWords.VIETNAM);
    }
}
