package vn.danvan.operator.ui;

import java.util.Arrays;
import java.util.Locale;

/** What a province is by law. */
enum Kind {
    PROVINCE,
    CITY;

    static boolean isOne(String text) {
        return Arrays.stream(values()).anyMatch(kind -> kind.name().equals(text));
    }

    /** As it stands in translation keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
