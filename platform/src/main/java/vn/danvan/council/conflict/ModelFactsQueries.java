package vn.danvan.council.conflict;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.shared.TextFolding;

/** Models as the rules need them. */
@Repository
class ModelFactsQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    ModelFactsQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * These models, and those that are in a round with one of them. The rounds are sought first: a join of models by their
     * round would make four million pairs of a round of two thousand.
     */
    List<ModelFacts> withRivals(Set<UUID> wanted) {
        UUID[] ids = wanted.toArray(UUID[]::new);
        Map<UUID, Set<ModelFacts.Signature>> endorsers = endorsers(ids);
        return jdbc.sql("""
                        with wanted as (
                          select unnest(:ids ::uuid[]) as id
                          union select model_id from round_model
                            where round_id in (select round_id from round_model where model_id = any (:ids)))
                        select m.id, m.name, m.lead_unit, m.created_by, p.full_name, m.created_at,
                          array(select jsonb_array_elements_text(m.content::jsonb -> 'partners')) as partners,
                          array(select r.round_id from round_model r where r.model_id = m.id) as rounds
                        from wanted w join skilful_model m on m.id = w.id join person p on p.id = m.created_by""")
                .param("ids", ids)
                .query((row, number) -> facts(row, endorsers))
                .list();
    }

    private ModelFacts facts(ResultSet row, Map<UUID, Set<ModelFacts.Signature>> endorsers) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ModelFacts(
                id,
                TextFolding.fold(row.getString("name")),
                row.getObject("lead_unit", UUID.class),
                row.getObject("created_by", UUID.class),
                TextFolding.fold(row.getString("full_name")),
                LocalDate.ofInstant(row.getTimestamp("created_at").toInstant(), clock.getZone()),
                Arrays.stream((String[]) array(row, "partners"))
                        .map(TextFolding::fold)
                        .collect(Collectors.toSet()),
                endorsers.getOrDefault(id, Set.of()),
                Set.of((UUID[]) array(row, "rounds")));
    }

    private static Object array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array.getArray();
    }

    private Map<UUID, Set<ModelFacts.Signature>> endorsers(UUID[] ids) {
        Map<UUID, Set<ModelFacts.Signature>> endorsers = new HashMap<>();
        jdbc.sql("""
                        select distinct model_id, person_name, position from model_event
                        where step in ('ENDORSE', 'ACCEPT') and model_id = any (:ids)""").param("ids", ids).query((ResultSet row) -> {
            endorsers
                    .computeIfAbsent(row.getObject("model_id", UUID.class), id -> new HashSet<>())
                    .add(new ModelFacts.Signature(
                            TextFolding.fold(row.getString("person_name")),
                            TextFolding.fold(row.getString("position"))));
        });
        return endorsers;
    }
}
