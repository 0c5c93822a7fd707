package vn.danvan.publicpage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.library.published.PublicList;
import vn.danvan.library.published.PublicRow;

/** @param page the first is 1 */
record PublicJson(List<Item> items, int total, int page, int pages) {

    record Item(
            UUID id,
            String name,
            String field,
            String level,
            String place,
            String area,
            String unit,
            LocalDate recognisedOn,
            Instant publishedAt,
            String summary,
            String address,
            @Nullable String photo) {}

    static PublicJson of(PublicList list, int page, String base) {
        return new PublicJson(
                list.rows().stream().map(row -> item(row, base)).toList(),
                list.total(),
                page,
                Math.ceilDiv(list.total(), PublicPages.PAGE));
    }

    private static Item item(PublicRow row, String base) {
        return new Item(
                row.id(),
                row.name(),
                row.field().name(),
                row.level().name(),
                row.place(),
                row.area(),
                row.unit(),
                row.recognisedOn(),
                row.publishedAt(),
                row.summary(),
                base + "/mo-hinh/" + row.id(),
                row.cover() == null ? null : base + "/anh/" + row.cover() + ".jpg");
    }
}
