package vn.danvan.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.library.published.PublicFilter;
import vn.danvan.library.published.PublicModel.PublicPhoto;
import vn.danvan.library.published.PublicRow;
import vn.danvan.library.shown.ShownEntries;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.step.ModelLevel;

/** What everybody may see. The condition stands in one place and begins every query. */
@Repository
class PublicSearch {

    private static final String SHOWN = ShownEntries.PUBLISHED + "and e.for_public ";

    private static final String COLUMNS = "select " + ShownEntries.ENTRY + ", " + ShownEntries.COVER;

    private final JdbcClient jdbc;
    private final ShownEntries entries;

    PublicSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.entries = new ShownEntries(jdbc, SHOWN);
    }

    List<Found> list(PublicFilter filter, int offset, int limit) {
        return entries.page(
                asked(filter), COLUMNS, "order by e.published_at desc, e.id", PublicSearch::found, offset, limit);
    }

    int count(PublicFilter filter) {
        return entries.count(asked(filter));
    }

    /** @param value an expression of ours, never of a request */
    Map<String, Integer> counts(PublicFilter filter, String value) {
        return entries.counts(asked(filter), value, "matches desc, value");
    }

    Optional<Found> find(UUID id) {
        return jdbc.sql(COLUMNS + SHOWN + "and e.id = ?")
                .param(id)
                .query(PublicSearch::found)
                .optional();
    }

    List<PublicPhoto> photos(UUID entry) {
        return entries.photos(entry, PublicPhoto::new);
    }

    boolean isShown(UUID photo) {
        return entries.isShown(photo);
    }

    private static ShownEntries.Asked asked(PublicFilter filter) {
        return new ShownEntries.Asked(filter.text(), filter.field(), filter.area(), filter.year(), "", Map.of());
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                new ModelId(row.getObject("model_id", UUID.class)),
                new PublicRow(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        ModelField.valueOf(row.getString("field")),
                        ModelLevel.valueOf(row.getString("level")),
                        row.getString("place"),
                        row.getString("area"),
                        row.getString("unit_name"),
                        row.getObject("recognised_on", java.time.LocalDate.class),
                        row.getString("summary"),
                        row.getTimestamp("published_at").toInstant(),
                        row.getObject("cover", UUID.class)),
                LibraryRows.text(row, List.of()));
    }

    /** With what stays inside. */
    record Found(ModelId model, PublicRow stored, LibraryText text) {

        PublicRow row(Set<UUID> agreed) {
            UUID cover = stored.cover();
            return new PublicRow(
                    stored.id(),
                    stored.name(),
                    stored.field(),
                    stored.level(),
                    stored.place(),
                    stored.area(),
                    stored.unit(),
                    stored.recognisedOn(),
                    stored.summary(),
                    stored.publishedAt(),
                    isAgreed(cover, agreed) ? cover : null);
        }

        private static boolean isAgreed(@Nullable UUID cover, Set<UUID> agreed) {
            return cover != null && agreed.contains(cover);
        }
    }
}
