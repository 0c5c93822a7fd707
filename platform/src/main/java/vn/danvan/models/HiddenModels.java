package vn.danvan.models;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danvan.identity.Acting;

/** Models that the acting person has to judge, or could, without knowing whose they are: those of open blind rounds. */
@Component
public class HiddenModels {

    private final JdbcClient jdbc;
    private final Acting acting;

    HiddenModels(JdbcClient jdbc, Acting acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /** Whoever was a member of the council at any time is told no names: what was read once is not forgotten. */
    public Set<ModelId> among(Collection<ModelId> models) {
        if (models.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("""
                        select distinct r.model_id from round_model r
                        join appraisal_round a on a.id = r.round_id and a.state = 'OPEN' and a.blind
                        join council_member c on c.council_id = a.council_id
                        where c.person_id = :person and r.model_id = any (:ids)""")
                .param("person", acting.required().person().value())
                .param("ids", models.stream().map(ModelId::value).toArray(UUID[]::new))
                .query((row, number) -> new ModelId(row.getObject("model_id", UUID.class)))
                .list());
    }
}
