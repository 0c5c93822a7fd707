package vn.danvan.models.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.shared.TextFolding;

/**
 * The few registrations of a province that are worth a closer look, found by the database: those whose name and place
 * together share most trigrams with a text, and those of the same unit. What is usual in the province is learnt from a
 * sample, so that the time does not grow with the number of registrations.
 */
@Repository
public class DuplicateCandidates {

    private static final int NEAR = 200;
    private static final int OF_UNIT = 100;
    private static final int SAMPLE = 1000;
    /** Of 750 labelled pairs none of the same model shares less than 0.48; a lower one lets in far more to look at. */
    private static final String ALIKE = "0.45";

    private static final String TRAITS = """
            select m.id, m.name, m.place, m.field, m.registration_year,
              coalesce((select v.name from unit_version v where v.unit_id = m.lead_unit
                and v.valid_from <= :today order by v.valid_from desc limit 1), '') as lead_name
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DuplicateCandidates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Of all years and units, without the rejected and the nameless. Part of a transaction, in which the threshold holds.
     *
     * @param id that which is compared; it is not among the answers
     * @param unit its lead unit
     */
    public List<ModelTraits> near(UUID id, String name, String place, UUID unit) {
        jdbc.sql("select set_config('pg_trgm.similarity_threshold', ?, true)")
                .param(ALIKE)
                .query(String.class)
                .single();
        return jdbc.sql("""
                        with near as materialized (
                          select m.id from skilful_model m
                          where m.folded % :text and m.state <> 'REJECTED'
                          order by similarity(m.folded, :text) desc, m.id limit :near
                        ), of_unit as materialized (
                          select m.id from skilful_model m where m.lead_unit = :unit and m.state <> 'REJECTED'
                          order by similarity(fold(m.name), :name) desc, m.id limit :ofUnit
                        )
                        """ + TRAITS + """
                        from skilful_model m where m.id in (select id from near union select id from of_unit)
                          and m.id <> :id and m.name <> ''""")
                .param("text", TextFolding.fold(name + " " + place))
                .param("name", TextFolding.fold(name))
                .param("unit", unit)
                .param("id", id)
                .param("near", NEAR)
                .param("ofUnit", OF_UNIT)
                .param("today", LocalDate.now(clock))
                .query(DuplicateCandidates::traits)
                .list();
    }

    /** The same for many at once, by the id of that which is compared; one without any is left out. */
    public Map<UUID, List<ModelTraits>> near(Collection<UUID> ids) {
        Map<UUID, List<ModelTraits>> near = new HashMap<>();
        if (ids.isEmpty()) {
            return near;
        }
        jdbc.sql("select set_config('pg_trgm.similarity_threshold', ?, true)")
                .param(ALIKE)
                .query(String.class)
                .single();
        jdbc.sql(
                        "select w.id as wanted, t.id, t.name, t.place, t.field, t.registration_year, t.lead_name from skilful_model w cross join lateral ("
                                + TRAITS + """
                        from skilful_model m where m.id <> w.id and m.name <> '' and m.id in (
                          (select n.id from skilful_model n where n.folded % w.folded and n.state <> 'REJECTED'
                            order by similarity(n.folded, w.folded) desc, n.id limit :near)
                          union
                          (select n.id from skilful_model n where n.lead_unit = w.lead_unit and n.state <> 'REJECTED'
                            order by similarity(fold(n.name), fold(w.name)) desc, n.id limit :ofUnit))
                        ) t where w.id in (:ids) order by w.id, t.id""")
                .param("ids", ids)
                .param("near", NEAR)
                .param("ofUnit", OF_UNIT)
                .param("today", LocalDate.now(clock))
                .query((ResultSet row) -> {
                    near.computeIfAbsent(row.getObject("wanted", UUID.class), first -> new ArrayList<>())
                            .add(traits(row, 0));
                });
        return near;
    }

    /** Some of the province's registrations, up to a thousand, the same ones as long as nothing is added. */
    public List<ModelTraits> sample() {
        int all = jdbc.sql("select count(*) from skilful_model")
                .query(Integer.class)
                .single();
        return jdbc.sql(TRAITS + "from skilful_model m tablesample system (:percent) repeatable (1)"
                        + " where m.name <> '' and m.state <> 'REJECTED' limit :most")
                .param("percent", Math.min(100.0, 200.0 * SAMPLE / Math.max(1, all)))
                .param("most", SAMPLE)
                .param("today", LocalDate.now(clock))
                .query(DuplicateCandidates::traits)
                .list();
    }

    private static ModelTraits traits(ResultSet row, int number) throws SQLException {
        String field = row.getString("field");
        return new ModelTraits(
                row.getString("id"),
                row.getString("name"),
                row.getString("place"),
                row.getString("lead_name"),
                field == null ? "" : field,
                row.getInt("registration_year"));
    }
}
