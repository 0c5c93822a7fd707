package vn.danvan.publicpage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.danvan.library.published.PublicList;
import vn.danvan.library.published.PublicModel;
import vn.danvan.library.published.PublicRow;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantProfiles;
import vn.danvan.tenantconfig.TenantConfiguration;

/** What the templates say: names and addresses, ready to be written. */
@Component
class PublicWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final TenantProfiles profiles;
    private final ModelTexts models;
    private final MessageSource texts;
    private final Clock clock;
    private final String edition;

    PublicWords(TenantProfiles profiles, ModelTexts models, MessageSource texts, Clock clock) {
        this.profiles = profiles;
        this.models = models;
        this.texts = texts;
        this.clock = clock;
        this.edition = read("list", "model");
    }

    /** Another one when the pages look otherwise, so that browsers do not keep how they looked. */
    String edition() {
        return edition;
    }

    private static String read(String... templates) {
        CRC32 sum = new CRC32();
        for (String each : templates) {
            try (InputStream template = new ClassPathResource("templates/public/" + each + ".html").getInputStream()) {
                sum.update(template.readAllBytes());
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
        return Long.toHexString(sum.getValue());
    }

    String title(TenantId province, Locale reader) {
        TenantConfiguration.ProvinceName name = profiles.of(province).nameOn(LocalDate.now(clock));
        return texts.getMessage("publicpage.title", new Object[] {name.kind(), name.name()}, reader);
    }

    Map<String, Object> frame(TenantId province, Locale reader, PublicQuery query) {
        TenantConfiguration profile = profiles.of(province);
        TenantConfiguration.ProvinceName name = profile.nameOn(LocalDate.now(clock));
        String home = "/cong-khai/" + province.value();
        return new HashMap<>(Map.of(
                "language", reader.getLanguage(),
                "title", title(province, reader),
                "kind", name.kind(),
                "province", name.name(),
                "accent", profile.accent(),
                "home", query.english() ? home + "?ngon-ngu=en" : home,
                "action", home,
                "feed", query.at(1).address(home + "/rss.xml"),
                "query", query));
    }

    Map<String, Object> list(String tenant, PublicList list, PublicQuery query, Locale reader) {
        String path = "/cong-khai/" + tenant;
        int pages = Math.min(Math.ceilDiv(list.total(), PublicPages.PAGE), PublicPages.LAST_PAGE);
        Map<String, Object> all = new HashMap<>();
        all.put(
                "rows",
                list.rows().stream()
                        .map(row -> card(path, row, query.english(), reader))
                        .toList());
        all.put("total", list.total());
        all.put("pages", pages);
        all.put("fields", choices(list, reader));
        all.put("areas", choices(list.areas(), query.filter().area()));
        all.put(
                "years",
                choices(
                        list.years(),
                        query.filter().year() == null
                                ? ""
                                : String.valueOf(query.filter().year())));
        all.put("previous", query.page() > 1 ? query.at(query.page() - 1).address(path) : "");
        all.put("next", query.page() < pages ? query.at(query.page() + 1).address(path) : "");
        all.put("vietnamese", query.in(false).address(path));
        all.put("english", query.in(true).address(path));
        return all;
    }

    Map<String, Object> model(String tenant, PublicModel model, Locale reader) {
        String path = "/cong-khai/" + tenant;
        String own = path + "/mo-hinh/" + model.row().id();
        boolean english = reader.getLanguage().equals("en");
        Map<String, Object> all = new HashMap<>();
        all.put("card", card(path, model.row(), english, reader));
        all.put("model", model);
        all.put("level", models.of("level", model.row().level(), reader));
        all.put("photos", model.photos().stream().map(each -> photo(path, each)).toList());
        all.put("vietnamese", own);
        all.put("english", own + "?ngon-ngu=en");
        return all;
    }

    private Card card(String path, PublicRow row, boolean english, Locale reader) {
        return new Card(
                path + "/mo-hinh/" + row.id() + (english ? "?ngon-ngu=en" : ""),
                row.name(),
                models.of("field", row.field(), reader),
                row.place(),
                row.unit(),
                DAY.format(row.recognisedOn()),
                row.summary(),
                row.cover() == null ? "" : path + "/anh/" + row.cover() + ".jpg");
    }

    private static ShownPhoto photo(String path, PublicModel.PublicPhoto photo) {
        return new ShownPhoto(path + "/anh/" + photo.id() + ".jpg", photo.caption(), photo.width(), photo.height());
    }

    private List<Choice> choices(PublicList list, Locale reader) {
        List<Choice> choices = new ArrayList<>();
        list.fields()
                .forEach((field, count) ->
                        choices.add(new Choice(field.name(), models.of("field", field, reader), count)));
        return choices;
    }

    /** What is chosen stays on offer, also where it leaves nothing. */
    private static List<Choice> choices(Map<String, Integer> counts, String chosen) {
        List<Choice> choices = new ArrayList<>();
        counts.forEach((value, count) -> choices.add(new Choice(value, value, count)));
        if (!chosen.isEmpty() && !counts.containsKey(chosen)) {
            choices.add(new Choice(chosen, chosen, 0));
        }
        return choices;
    }

    record Card(
            String address,
            String name,
            String field,
            String place,
            String unit,
            String recognisedOn,
            String summary,
            String photo) {}

    record ShownPhoto(String address, String caption, int width, int height) {}

    record Choice(String value, String label, int count) {}
}
