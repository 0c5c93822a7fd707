package vn.danvan.intake.ui.piece;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import java.util.Locale;

/** A day as offices write it: 30/06/2024, also typed as 30/6/2024. */
public class DayField extends DatePicker {

    public DayField() {
        setLocale(Locale.of("vi", "VN"));
        DatePickerI18n words = new DatePickerI18n();
        words.setDateFormats("dd/MM/yyyy", "d/M/yyyy");
        words.setFirstDayOfWeek(1);
        words.setToday(getTranslation("intake.day.today"));
        words.setCancel(getTranslation("intake.review.cancel"));
        words.setMonthNames(List.of(getTranslation("intake.day.months").split(",", -1)));
        words.setWeekdays(List.of(getTranslation("intake.day.weekdays").split(",", -1)));
        words.setWeekdaysShort(
                List.of(getTranslation("intake.day.weekdays-short").split(",", -1)));
        words.setBadInputErrorMessage(getTranslation("intake.wrong.day"));
        setI18n(words);
    }

    /** Whether something was typed that is no day; the value is empty then, although the field is not. */
    public boolean isUnreadable() {
        return isInputUnparsable();
    }
}
