package vn.danvan.recognition.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Points as offices write them: 92,5. */
final class Points {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private Points() {}

    static String said(BigDecimal points) {
        NumberFormat format = NumberFormat.getNumberInstance(VIETNAMESE);
        format.setMaximumFractionDigits(2);
        return format.format(points);
    }
}
