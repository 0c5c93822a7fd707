package vn.danvan.models.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.models.duplicates.NearRegistrations.Registered;
import vn.danvan.organisation.AllUnitNames;

/**
 * The few registrations of a province that are worth a closer look. The province is read through once, for one
 * registration as for a thousand: an index of trigrams proposes every fifth registration, and takes each of them apart
 * anew for each question. What is usual in the province is learnt from a sample.
 */
@Repository
public class DuplicateCandidates {

    private static final int SAMPLE = 1000;
    private static final int AT_ONCE = 2000;

    private static final String TRAITS = """
            select m.id, m.name, m.place, m.field, m.registration_year, coalesce(v.name, '') as lead_name
            """;

    private static final String LEAD_UNIT = " left join " + AllUnitNames.TABLE + " v on v.unit_id = m.lead_unit ";

    private final JdbcClient jdbc;
    private final Clock clock;

    DuplicateCandidates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Of all years and units, without the rejected and the nameless. Part of a transaction, in which the rows are read a
     * few at a time.
     *
     * @return by the id of that which is compared, which is not among its own; one without any, or a name, is left out
     */
    public Map<UUID, List<ModelTraits>> near(Collection<UUID> ids) {
        NearRegistrations near = new NearRegistrations(registered(ids));
        jdbc.sql("select id, lead_unit, name, folded from skilful_model where name <> '' and state <> 'REJECTED'")
                .withFetchSize(AT_ONCE)
                .query((ResultSet row) -> near.offer(registered(row, 0)));
        Map<UUID, Set<UUID>> found = near.found();
        Map<UUID, ModelTraits> traits =
                traits(found.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Map<UUID, List<ModelTraits>> answers = new HashMap<>();
        found.forEach((id, others) -> {
            if (!others.isEmpty()) {
                answers.put(id, known(others, traits));
            }
        });
        return answers;
    }

    private List<Registered> registered(Collection<UUID> ids) {
        return jdbc.sql("select id, lead_unit, name, folded from skilful_model where id = any (?) and name <> ''"
                        + " order by id")
                .param(ids.toArray(UUID[]::new))
                .query(DuplicateCandidates::registered)
                .list();
    }

    private static Registered registered(ResultSet row, int number) throws SQLException {
        return new Registered(
                row.getObject("id", UUID.class),
                row.getObject("lead_unit", UUID.class),
                row.getString("name"),
                row.getString("folded"));
    }

    private Map<UUID, ModelTraits> traits(Set<UUID> ids) {
        return jdbc
                .sql(TRAITS + "from skilful_model m" + LEAD_UNIT + "where m.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .param("today", LocalDate.now(clock))
                .query(DuplicateCandidates::traits)
                .list()
                .stream()
                .collect(Collectors.toMap(each -> UUID.fromString(each.id()), Function.identity()));
    }

    private static List<ModelTraits> known(Set<UUID> ids, Map<UUID, ModelTraits> traits) {
        return ids.stream().sorted().map(traits::get).filter(Objects::nonNull).toList();
    }

    /** Some of the province's registrations, up to a thousand, the same ones as long as nothing is added. */
    public List<ModelTraits> sample() {
        int all = jdbc.sql("select count(*) from skilful_model")
                .query(Integer.class)
                .single();
        return jdbc.sql(TRAITS + "from skilful_model m tablesample system (:percent) repeatable (1)" + LEAD_UNIT
                        + "where m.name <> '' and m.state <> 'REJECTED' limit :most")
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
