package vn.danvan.intake.extract;

import java.util.Locale;

/** A count in one of Word's number formats (ISO/IEC 29500-1, 17.18.59). */
final class Ordinal {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LARGEST_ROMAN = 3999;
    private static final int LETTERS = 26;
    /** Word repeats the letter, so a larger count would only be a long word. */
    private static final int LARGEST_LETTER = 10 * LETTERS;

    private Ordinal() {}

    static String of(int count, String format) {
        return switch (format) {
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(count).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(count);
            case "decimalZero" -> count >= 0 && count <= 9 ? "0" + count : String.valueOf(count);
            case "none", "bullet" -> "";
            default -> String.valueOf(count);
        };
    }

    private static String roman(int count) {
        if (count < 1 || count > LARGEST_ROMAN) {
            return String.valueOf(count);
        }
        StringBuilder roman = new StringBuilder();
        int rest = count;
        for (int index = 0; index < VALUES.length; index++) {
            while (rest >= VALUES[index]) {
                roman.append(SIGNS[index]);
                rest -= VALUES[index];
            }
        }
        return roman.toString();
    }

    private static String letter(int count) {
        if (count < 1 || count > LARGEST_LETTER) {
            return String.valueOf(count);
        }
        String letter = String.valueOf((char) ('a' + (count - 1) % LETTERS));
        return letter.repeat((count - 1) / LETTERS + 1);
    }
}
