package vn.danvan.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;

/** A day as offices write it: 30/06/2024, also typed as 30/6/2024, 30062024 or, of this year, 30/6. */
public class DayField extends DatePicker implements TypedField<DatePicker, LocalDate> {

    public DayField() {
        setI18n(DayWords.of(this)); // in the reader's language; what follows is how days are written
        setLocale(DayWords.VIETNAM);
    }

    public DayField(String label) {
        this();
        setLabel(label);
    }
}
