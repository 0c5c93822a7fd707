package vn.danvan.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.List;
import java.util.Locale;

/** What a calendar says; without these words its months and weekdays are English, and its weeks begin with Sunday. */
final class DayWords {

    static final Locale VIETNAM = Locale.of("vi", "VN");

    private DayWords() {}

    /** @param field in whose language the words are */
    static DatePickerI18n of(Component field) {
        DatePickerI18n words = new DatePickerI18n();
        words.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "ddMMyyyy", "d/M");
        words.setFirstDayOfWeek(1);
        words.setToday(field.getTranslation("uikit.day.today"));
        words.setCancel(field.getTranslation("uikit.cancel"));
        words.setMonthNames(list(field, "uikit.day.months"));
        words.setWeekdays(list(field, "uikit.day.weekdays"));
        words.setWeekdaysShort(list(field, "uikit.day.weekdays-short"));
        words.setBadInputErrorMessage(field.getTranslation("uikit.day.unreadable"));
        return words;
    }

    private static List<String> list(Component field, String key) {
        return List.of(field.getTranslation(key).split(",", -1));
    }
}
