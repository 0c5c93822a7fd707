package vn.danvan.plans.derivation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.assignment.PlanHead;
import vn.danvan.shared.Side;

/**
 * The line that says which upper plan a unit's plan carries out, in the manner of the side that writes it: the Party sets
 * a comma between number and day, the government does not. What is unknown is left open as "…".
 */
final class BasisLine {

    private static final String OPEN = "…";

    private BasisLine() {}

    /** @param printed the issuer as the line is to name it */
    static String of(Side writer, PlanHead upper, @Nullable String printed) {
        String type = upper.typeName() == null ? "Kế hoạch" : upper.typeName();
        String number = upper.number() == null ? OPEN : upper.number().strip();
        String issuer = printed == null ? OPEN : printed;
        String line = "Thực hiện " + type + " số " + number + (writer == Side.PARTY ? "," : "") + " ngày " + day(upper)
                + " của " + issuer;
        return upper.title() == null ? line : line + " " + about(upper.title().strip());
    }

    private static String day(PlanHead upper) {
        LocalDate day = upper.issuedOn();
        if (day != null) {
            return written(day);
        }
        return OPEN + "/" + OPEN + "/" + (upper.issuedYear() == null ? OPEN : upper.issuedYear());
    }

    /** Days below 10 and the months 1 and 2 with a nought, so that nobody adds a digit. */
    private static String written(LocalDate day) {
        String month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "%02d/%s/%d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    private static String about(String title) {
        String lower = title.toLowerCase(java.util.Locale.ROOT);
        if (lower.startsWith("về ") || lower.startsWith("v/v ")) {
            return "về " + title.substring(title.indexOf(' ') + 1);
        }
        return "về " + (isName(title) ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1));
    }

    /** An abbreviation keeps its capitals. */
    private static boolean isName(String title) {
        return title.length() > 1 && Character.isUpperCase(title.charAt(1));
    }

    /** What a person wrote; null for nothing. */
    static @Nullable String tidy(@Nullable String line) {
        return line == null || line.isBlank() ? null : line.strip();
    }
}
