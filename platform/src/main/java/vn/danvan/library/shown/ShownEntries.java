package vn.danvan.library.shown;

import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.models.registration.ModelField;
import vn.danvan.shared.TextFolding;

/** Entries that somebody may see. Which these are stands in one condition, which begins every query. */
public final class ShownEntries {

    /** Published, and the recognition is in force; a model on its way to a higher level still is recognised. */
    public static final String PUBLISHED = " from library_entry e join skilful_model m on m.id = e.model_id"
            + " where e.state = 'PUBLISHED' and m.recognised_level is not null and m.state not in ('FADED', 'REVOKED') ";

    /** What rows and pages read of an entry itself. */
    public static final String ENTRY = "e.id, e.model_id, e.name, e.field, e.level, e.place, e.area, e.unit_name,"
            + " e.recognised_on, e.summary, e.published_at, e.method, e.cost, e.conditions, e.contact, e.contact_open,"
            + " e.for_public";

    public static final String COVER = "(select p.photo_id from library_photo p where p.entry_id = e.id"
            + " order by p.position limit 1) as cover";

    private static final String WANTED = "and (:field = '' or e.field = :field) and (:area = '' or e.area = :area)"
            + " and (:year = 0 or extract(year from e.recognised_on) = :year) ";

    /** Said only where something is searched for, so that the index over the words can answer. */
    private static final String SAYS = "and e.folded"
            + " like '%' || replace(replace(replace(:text, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' ";

    private static final int MOST_CHOICES = 100;

    private final JdbcClient jdbc;
    private final String shown;

    /** @param shown begins with {@link #PUBLISHED} */
    public ShownEntries(JdbcClient jdbc, String shown) {
        this.jdbc = jdbc;
        this.shown = shown;
    }

    /**
     * @param text in name, place, unit or summary, with or without tone marks; blank is any
     * @param area as it stands in the rows; empty is any
     * @param also a further condition, with what it names in {@code values}
     */
    public record Asked(
            String text,
            @Nullable ModelField field,
            String area,
            @Nullable Integer year,
            String also,
            Map<String, Object> values) {}

    /** Makes a photo as the caller knows it; width and height in pixels. */
    @FunctionalInterface
    public interface Photo<T> {
        T of(UUID id, String caption, int width, int height);
    }

    /** @param order SQL that begins with {@code order by} and ends with the key */
    public <T> List<T> page(Asked asked, String columns, String order, RowMapper<T> row, int offset, int limit) {
        return bound(columns + shown + wanted(asked) + order + " limit :limit offset :offset", asked)
                .param("limit", limit)
                .param("offset", offset)
                .query(row)
                .list();
    }

    public int count(Asked asked) {
        return bound("select count(*)" + shown + wanted(asked), asked)
                .query(Integer.class)
                .single();
    }

    /** The first hundred choices. @param value and {@code order}: expressions of ours, never of a request */
    public Map<String, Integer> counts(Asked asked, String value, String order) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        bound(
                        "select value, count(*) as matches from (select " + value + " as value" + shown + wanted(asked)
                                + ") each where value <> '' group by 1 order by " + order + " limit " + MOST_CHOICES,
                        asked)
                .query((ResultSet row) -> {
                    counts.put(row.getString("value"), row.getInt("matches"));
                });
        return counts;
    }

    public <T> List<T> photos(UUID entry, Photo<T> photo) {
        return jdbc.sql(
                        "select photo_id, caption, width, height from library_photo where entry_id = ? order by position")
                .param(entry)
                .query((row, number) -> photo.of(
                        row.getObject("photo_id", UUID.class),
                        row.getString("caption"),
                        row.getInt("width"),
                        row.getInt("height")))
                .list();
    }

    /** Whether the photo stands on a page that is shown. */
    public boolean isShown(UUID photo) {
        return jdbc.sql("select exists (select 1" + shown
                        + "and exists (select from library_photo p where p.entry_id = e.id and p.photo_id = ?))")
                .param(photo)
                .query(Boolean.class)
                .single();
    }

    private static String wanted(Asked asked) {
        return WANTED + asked.also() + (asked.text().isBlank() ? "" : SAYS);
    }

    private JdbcClient.StatementSpec bound(String sql, Asked asked) {
        ModelField field = asked.field();
        Integer year = asked.year();
        return jdbc.sql(sql)
                .params(asked.values())
                .param("field", field == null ? "" : field.name())
                .param("area", asked.area())
                .param("year", year == null ? 0 : year)
                .param("text", TextFolding.fold(asked.text().strip()));
    }
}
