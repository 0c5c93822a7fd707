package vn.danvan.identity.codes;

import java.security.SecureRandom;
import java.util.Locale;

/** One code of the sheet for the day when the phone is lost. */
public final class RecoveryCode {

    /** So many are on a sheet. */
    public static final int SHEET = 10;

    /** Without letters and digits that look alike on paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int HALF = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCode() {}

    /** @return such as {@code abcde-fghjk}, some 49 bits */
    public static String next() {
        return half() + "-" + half();
    }

    /** As it was typed from paper: with or without the dash, in capitals or not. */
    public static String bare(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    private static String half() {
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < HALF; place++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
