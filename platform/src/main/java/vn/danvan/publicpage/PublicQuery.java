package vn.danvan.publicpage;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.danvan.library.published.PublicFilter;
import vn.danvan.models.registration.ModelField;

/**
 * What stands in an address of the page; what cannot be understood counts as not said.
 *
 * @param page the first is 1
 */
record PublicQuery(PublicFilter filter, int page, boolean english) {

    static PublicQuery of(
            @Nullable String text,
            @Nullable String field,
            @Nullable String area,
            @Nullable String year,
            @Nullable String page,
            Locale reader) {
        PublicFilter filter = new PublicFilter(
                text == null ? "" : text,
                Arrays.stream(ModelField.values())
                        .filter(each -> each.name().equals(field))
                        .findFirst()
                        .orElse(null),
                area == null ? "" : area,
                year != null && year.matches("[12]\\d{3}") ? Integer.valueOf(year) : null);
        int wanted = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
        return new PublicQuery(
                filter,
                Math.clamp(wanted, 1, PublicPages.LAST_PAGE),
                reader.getLanguage().equals("en"));
    }

    PublicQuery at(int other) {
        return new PublicQuery(filter, other, english);
    }

    PublicQuery in(boolean englishOrNot) {
        return new PublicQuery(filter, page, englishOrNot);
    }

    /** The same question as an address below {@code path}, encoded. */
    String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!filter.text().isEmpty()) {
            address.queryParam("q", "{q}");
        }
        ModelField field = filter.field();
        if (field != null) {
            address.queryParam("linh-vuc", field.name());
        }
        if (!filter.area().isEmpty()) {
            address.queryParam("dia-ban", "{area}");
        }
        if (filter.year() != null) {
            address.queryParam("nam", filter.year());
        }
        if (page > 1) {
            address.queryParam("trang", page);
        }
        if (english) {
            address.queryParam(PublicLanguage.PARAMETER, "en");
        }
        return address.encode()
                .buildAndExpand(java.util.Map.of("q", filter.text(), "area", filter.area()))
                .toUriString();
    }
}
