package vn.danvan.operator.ui;

import java.util.regex.Pattern;

/** A province's colour; white letters stand on it (WCAG 2.2, 1.4.3). */
final class Accent {

    static final double LEAST_CONTRAST = 4.5;
    private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");
    private static final int HEX = 16;
    private static final int MOST = 255;
    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

    private Accent() {}

    static boolean isReadable(String colour) {
        return FORM.matcher(colour).matches() && contrastWithWhite(colour) >= LEAST_CONTRAST;
    }

    /** @param colour as {@code #rrggbb} */
    static double contrastWithWhite(String colour) {
        double luminance = 0;
        for (int part = 0; part < WEIGHTS.length; part++) {
            int begin = 1 + 2 * part;
            double share = Integer.parseInt(colour.substring(begin, begin + 2), HEX) / (double) MOST;
            luminance += WEIGHTS[part] * (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
        }
        return 1.05 / (luminance + 0.05);
    }
}
