package vn.danvan.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.library.shown.ShownEntries;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.replication.effect.Effect;
import vn.danvan.replication.effect.EffectColumn;
import vn.danvan.shared.OrderBy;
import vn.danvan.shared.Sorting;

/** What is published, as a list: nothing else is ever read here. */
@Repository
class LibrarySearch {

    static final String COLUMNS =
            "select " + ShownEntries.ENTRY + ", " + EffectColumn.OF_MODEL + """
             as effect,
            (select count(*) from adoption a where a.model_id = e.model_id and a.state = 'CONFIRMED'
              and exists (select from adoption_evidence v where v.adoption_id = a.id)) as adoptions,""" + " " + ShownEntries.COVER;

    private static final String OF_EFFECT = "and (:effect = '' or " + EffectColumn.OF_MODEL + " = :effect) ";

    private static final Map<String, String> ORDER = Map.of(
            "name", "e.name" + OrderBy.IN_VIETNAMESE,
            "field", "e.field",
            "area", "e.area" + OrderBy.IN_VIETNAMESE,
            "unit", "e.unit_name" + OrderBy.IN_VIETNAMESE,
            "recognised", "e.recognised_on",
            "effect", "effect",
            "adoptions", "adoptions");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ShownEntries entries;

    LibrarySearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.entries = new ShownEntries(jdbc, ShownEntries.PUBLISHED);
    }

    List<LibraryRow> list(LibraryFilter filter, List<Sorting> order, int offset, int limit) {
        return entries.page(
                asked(filter),
                COLUMNS,
                OrderBy.of(ORDER, order, "e.published_at desc, e.id"),
                LibrarySearch::row,
                offset,
                limit);
    }

    int count(LibraryFilter filter) {
        return entries.count(asked(filter));
    }

    Map<String, Integer> counts(LibraryFilter filter, LibraryFilter.Facet facet) {
        String value =
                switch (facet) {
                    case FIELD -> "e.field";
                    case AREA -> "e.area";
                    case YEAR -> "extract(year from e.recognised_on)::integer::text";
                    case EFFECT -> EffectColumn.OF_MODEL;
                };
        return entries.counts(
                asked(filter), value, facet == LibraryFilter.Facet.YEAR ? "value desc" : "matches desc, value");
    }

    Optional<LibraryPage> find(EntryId id) {
        return jdbc.sql(COLUMNS + ShownEntries.PUBLISHED + "and e.id = :id")
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query((row, number) ->
                        new LibraryPage(row(row, number), LibraryRows.text(row, List.of()), List.of(), List.of()))
                .optional();
    }

    List<LibraryPage.ShownPhoto> photos(EntryId id) {
        return entries.photos(id.value(), LibraryPage.ShownPhoto::new);
    }

    boolean isShown(UUID photo) {
        return entries.isShown(photo);
    }

    private ShownEntries.Asked asked(LibraryFilter filter) {
        Effect effect = filter.effect();
        return new ShownEntries.Asked(
                filter.text(),
                filter.field(),
                filter.area(),
                filter.year(),
                OF_EFFECT,
                Map.of("effect", effect == null ? "" : effect.name(), "today", LocalDate.now(clock)));
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
