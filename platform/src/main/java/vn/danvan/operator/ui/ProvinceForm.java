package vn.danvan.operator.ui;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What an operator typed for a new province, over all steps; what is missing is the empty text. Stored composed (NFC),
 * since some systems type letters and marks apart.
 *
 * @param plain says that a name without any mark is meant so
 * @param from day from which names and first units hold, as yyyy-MM-dd
 */
record ProvinceForm(
        String kind,
        String name,
        String plain,
        String id,
        String gso,
        String from,
        String place,
        String committee,
        String government,
        String body,
        String symbol,
        String accent,
        String placement,
        String username,
        String fullName,
        String position) {

    ProvinceForm(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String plain,
            @Nullable String id,
            @Nullable String gso,
            @Nullable String from,
            @Nullable String place,
            @Nullable String committee,
            @Nullable String government,
            @Nullable String body,
            @Nullable String symbol,
            @Nullable String accent,
            @Nullable String placement,
            @Nullable String username,
            @Nullable String fullName,
            @Nullable String position) {
        this.kind = clean(kind);
        this.name = clean(name);
        this.plain = clean(plain);
        this.id = clean(id);
        this.gso = clean(gso);
        this.from = clean(from);
        this.place = clean(place);
        this.committee = clean(committee);
        this.government = clean(government);
        this.body = clean(body);
        this.symbol = clean(symbol);
        this.accent = clean(accent);
        this.placement = clean(placement);
        this.username = clean(username);
        this.fullName = clean(fullName);
        this.position = clean(position);
    }

    private static String clean(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
