package vn.danvan.intake.ui.piece;

import com.vaadin.flow.component.HasValidation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.uikit.DayField;

/** What people write into fields, and how it is shown to them again. */
public final class Entered {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,6})?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(?:,\\d{1,6})?");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})");

    private Entered() {}

    /** "1.500" is one thousand five hundred and "12,5" twelve and a half, as Vietnamese offices write. */
    static Optional<BigDecimal> number(String typed) {
        String text = typed.strip();
        return GROUPED.matcher(text).matches() || PLAIN.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }

    static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** Day and month of every year, "15/12", as the draft keeps it: "12-15". */
    static Optional<String> dayOfYear(String typed) {
        Matcher matcher = DAY_AND_MONTH.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            MonthDay day = MonthDay.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)));
            return Optional.of(String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** "12-15" as people write it: "15/12". */
    static String shownDay(@Nullable String kept) {
        return kept == null ? "" : kept.substring(3) + "/" + kept.substring(0, 2);
    }

    static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static String orEmpty(@Nullable String kept) {
        return kept == null ? "" : kept;
    }

    /** Says at the field what is wrong with it, or takes it back; answers whether all is well. */
    public static boolean check(HasValidation field, boolean allowed, String otherwise) {
        field.setManualValidation(!(field instanceof DayField));
        field.setErrorMessage(allowed ? null : otherwise);
        field.setInvalid(!allowed);
        return allowed;
    }
}
