package vn.danvan.operator.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danvan.operator.ProvinceAdministration;
import vn.danvan.shared.TextFolding;

/** Fills in what follows from the name, in Vietnamese whatever language the page speaks. */
@Component
class ProvinceDefaults {

    static final Locale VIETNAMESE = Locale.of("vi");
    private static final String COLOUR = "#0b4f71";

    private final MessageSource texts;
    private final ProvinceAdministration provinces;
    private final Clock clock;

    ProvinceDefaults(MessageSource texts, ProvinceAdministration provinces, Clock clock) {
        this.texts = texts;
        this.provinces = provinces;
        this.clock = clock;
    }

    /** Of a form whose first step is right; what was typed stays. */
    ProvinceForm complete(ProvinceForm form) {
        String kind = Kind.valueOf(form.kind()).key();
        return new ProvinceForm(
                form.kind(),
                form.name(),
                form.plain(),
                or(form.id(), id(form.name())),
                form.gso(),
                or(form.from(), LocalDate.now(clock).withDayOfYear(1).toString()),
                or(form.place(), form.name()),
                or(form.committee(), text("committee." + kind, form.name())),
                or(form.government(), text("government." + kind, form.name())),
                or(form.body(), text("body." + kind)),
                or(form.symbol(), text("symbol")),
                or(form.accent(), COLOUR),
                or(form.placement(), provinces.servers().iterator().next()),
                or(form.username(), text("username")),
                form.fullName(),
                or(form.position(), text("position")));
    }

    /** @param key the rest behind {@code operator.default.} */
    String text(String key, Object... arguments) {
        return String.valueOf(texts.getMessage("operator.default." + key, arguments, key, VIETNAMESE));
    }

    private static String id(String name) {
        return TextFolding.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String or(String typed, String otherwise) {
        return typed.isEmpty() ? otherwise : typed;
    }
}
