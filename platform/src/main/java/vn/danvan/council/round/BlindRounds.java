package vn.danvan.council.round;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danvan.identity.Acting;
import vn.danvan.models.HiddenModels;
import vn.danvan.models.ModelId;

/** Models of open blind rounds are hidden from whoever judges them, or could. */
@Component
class BlindRounds implements HiddenModels {

    private final JdbcClient jdbc;
    private final Acting acting;

    BlindRounds(JdbcClient jdbc, Acting acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /** Whoever was a member of the council at any time is told no names: what was read once is not forgotten. */
    @Override
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
