package vn.danvan.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
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
import vn.danvan.models.ModelField;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelLevel;

/** What everybody may see. The condition stands in one place and begins every query. */
@Repository
class PublicSearch {

    private static final String SHOWN = LibrarySearch.SHOWN + "and e.for_public ";

    private static final String WANTED = "and (:field = '' or e.field = :field) and (:area = '' or e.area = :area)"
            + " and (:year = 0 or extract(year from e.recognised_on) = :year) ";

    /** Said only where something is searched for, so that the index over the words can answer. */
    private static final String SAYS = "and fold(e.name || ' ' || e.place || ' ' || e.unit_name || ' ' || e.summary)"
            + " like '%' || replace(replace(replace(fold(:text), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' ";

    private static final String COLUMNS =
            "select " + LibrarySearch.ENTRY + ", (select p.photo_id from library_photo p where p.entry_id = e.id"
                    + " order by p.position limit 1) as cover";

    private static final int MOST_CHOICES = 100;

    private final JdbcClient jdbc;

    PublicSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Found> list(PublicFilter filter, int offset, int limit) {
        return bound(
                        COLUMNS + SHOWN + wanted(filter)
                                + "order by e.published_at desc, e.id limit :limit offset :offset",
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(PublicSearch::found)
                .list();
    }

    int count(PublicFilter filter) {
        return bound("select count(*)" + SHOWN + wanted(filter), filter)
                .query(Integer.class)
                .single();
    }

    /** @param value an expression of ours, never of a request */
    Map<String, Integer> counts(PublicFilter filter, String value) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        bound(
                        "select value, count(*) as matches from (select " + value + " as value" + SHOWN + wanted(filter)
                                + ") each where value <> '' group by 1 order by matches desc, value limit "
                                + MOST_CHOICES,
                        filter)
                .query((ResultSet row) -> {
                    counts.put(row.getString("value"), row.getInt("matches"));
                });
        return counts;
    }

    Optional<Found> find(UUID id) {
        return jdbc.sql(COLUMNS + SHOWN + "and e.id = ?")
                .param(id)
                .query(PublicSearch::found)
                .optional();
    }

    List<PublicPhoto> photos(UUID entry) {
        return jdbc.sql(
                        "select photo_id, caption, width, height from library_photo where entry_id = ? order by position")
                .param(entry)
                .query((row, number) -> new PublicPhoto(
                        row.getObject("photo_id", UUID.class),
                        row.getString("caption"),
                        row.getInt("width"),
                        row.getInt("height")))
                .list();
    }

    boolean isShown(UUID photo) {
        return jdbc.sql("select exists (select 1" + SHOWN
                        + "and exists (select from library_photo p where p.entry_id = e.id and p.photo_id = ?))")
                .param(photo)
                .query(Boolean.class)
                .single();
    }

    private static String wanted(PublicFilter filter) {
        return filter.text().isEmpty() ? WANTED : WANTED + SAYS;
    }

    private JdbcClient.StatementSpec bound(String sql, PublicFilter filter) {
        return jdbc.sql(sql)
                .param("field", filter.field() == null ? "" : filter.field().name())
                .param("area", filter.area())
                .param("year", filter.year() == null ? 0 : filter.year())
                .param("text", filter.text());
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
