package vn.danvan.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.models.ModelField;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelLevel;
import vn.danvan.replication.effect.Effect;
import vn.danvan.replication.effect.EffectColumn;
import vn.danvan.shared.OrderBy;
import vn.danvan.shared.Sorting;

/** What is published, as a list: nothing else is ever read here. */
@Repository
class LibrarySearch {

    /** Published, and the recognition is in force; a model on its way to a higher level still is recognised. */
    static final String SHOWN = " from library_entry e join skilful_model m on m.id = e.model_id"
            + " where e.state = 'PUBLISHED' and m.recognised_level is not null and m.state not in ('FADED', 'REVOKED') ";

    /** What {@link #row} and {@link LibraryRows#text} read of the page itself. */
    static final String ENTRY = "e.id, e.model_id, e.name, e.field, e.level, e.place, e.area, e.unit_name,"
            + " e.recognised_on, e.summary, e.published_at, e.method, e.cost, e.conditions, e.contact, e.contact_open,"
            + " e.for_public";

    static final String COLUMNS = "select " + ENTRY + ", " + EffectColumn.OF_MODEL + """
             as effect,
            (select count(*) from adoption a where a.model_id = e.model_id and a.state = 'CONFIRMED'
              and exists (select from adoption_evidence v where v.adoption_id = a.id)) as adoptions,
            (select p.photo_id from library_photo p where p.entry_id = e.id order by p.position limit 1) as cover""";

    private static final String WANTED = "and (:field = '' or e.field = :field) and (:area = '' or e.area = :area)"
            + " and (:year = 0 or extract(year from e.recognised_on) = :year)"
            + " and (:effect = '' or " + EffectColumn.OF_MODEL + " = :effect) ";

    /** Said only where something is searched for, so that the index over the words can answer. */
    private static final String SAYS = "and fold(e.name || ' ' || e.place || ' ' || e.unit_name || ' ' || e.summary)"
            + " like '%' || fold(:text) || '%' ";

    private static final Map<String, String> ORDER = Map.of(
            "name", "e.name" + OrderBy.IN_VIETNAMESE,
            "field", "e.field",
            "area", "e.area" + OrderBy.IN_VIETNAMESE,
            "unit", "e.unit_name" + OrderBy.IN_VIETNAMESE,
            "recognised", "e.recognised_on",
            "effect", "effect",
            "adoptions", "adoptions");

    private static final int MOST_CHOICES = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    LibrarySearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<LibraryRow> list(LibraryFilter filter, List<Sorting> order, int offset, int limit) {
        return bound(
                        COLUMNS + SHOWN + wanted(filter) + OrderBy.of(ORDER, order, "e.published_at desc, e.id")
                                + " limit :limit offset :offset",
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(LibrarySearch::row)
                .list();
    }

    int count(LibraryFilter filter) {
        return bound("select count(*)" + SHOWN + wanted(filter), filter)
                .query(Integer.class)
                .single();
    }

    Map<String, Integer> counts(LibraryFilter filter, LibraryFilter.Facet facet) {
        String value =
                switch (facet) {
                    case FIELD -> "e.field";
                    case AREA -> "e.area";
                    case YEAR -> "extract(year from e.recognised_on)::integer::text";
                    case EFFECT -> EffectColumn.OF_MODEL;
                };
        Map<String, Integer> counts = new LinkedHashMap<>();
        bound(
                        "select value, count(*) as matches from (select " + value + " as value" + SHOWN + wanted(filter)
                                + ") each where value <> '' group by 1 order by "
                                + (facet == LibraryFilter.Facet.YEAR ? "value desc" : "matches desc, value")
                                + " limit " + MOST_CHOICES,
                        filter)
                .query((ResultSet row) -> {
                    counts.put(row.getString("value"), row.getInt("matches"));
                });
        return counts;
    }

    Optional<LibraryPage> find(EntryId id) {
        return jdbc.sql(COLUMNS + SHOWN + "and e.id = :id")
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query((row, number) ->
                        new LibraryPage(row(row, number), LibraryRows.text(row, List.of()), List.of(), List.of()))
                .optional();
    }

    List<LibraryPage.ShownPhoto> photos(EntryId id) {
        return jdbc.sql(
                        "select photo_id, caption, width, height from library_photo where entry_id = ? order by position")
                .param(id.value())
                .query((row, number) -> new LibraryPage.ShownPhoto(
                        row.getObject("photo_id", UUID.class),
                        row.getString("caption"),
                        row.getInt("width"),
                        row.getInt("height")))
                .list();
    }

    /** Whether the photo stands on a page that is shown. */
    boolean isShown(UUID photo) {
        return jdbc.sql("select exists (select 1" + SHOWN
                        + "and exists (select from library_photo p where p.entry_id = e.id and p.photo_id = :photo))")
                .param("photo", photo)
                .query(Boolean.class)
                .single();
    }

    private static String wanted(LibraryFilter filter) {
        return filter.text().isBlank() ? WANTED : WANTED + SAYS;
    }

    private JdbcClient.StatementSpec bound(String sql, LibraryFilter filter) {
        return jdbc.sql(sql)
                .param("field", filter.field() == null ? "" : filter.field().name())
                .param("area", filter.area())
                .param("year", filter.year() == null ? 0 : filter.year())
                .param("effect", filter.effect() == null ? "" : filter.effect().name())
                .param("text", filter.text().strip())
                .param("today", LocalDate.now(clock));
    }

    static LibraryRow row(ResultSet row, int number) throws SQLException {
        return new LibraryRow(
                new EntryId(row.getObject("id", UUID.class)),
                new ModelId(row.getObject("model_id", UUID.class)),
                row.getString("name"),
                ModelField.valueOf(row.getString("field")),
                ModelLevel.valueOf(row.getString("level")),
                row.getString("place"),
                row.getString("area"),
                row.getString("unit_name"),
                row.getObject("recognised_on", LocalDate.class),
                row.getString("summary"),
                row.getTimestamp("published_at").toInstant(),
                Effect.valueOf(row.getString("effect")),
                row.getInt("adoptions"),
                row.getObject("cover", UUID.class));
    }
}
