package vn.danvan.council.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danvan.models.ModelId;

/** Models that are scored blind just now, for screens that a whole council looks at. */
@Component
public class BlindModels {

    private final JdbcClient jdbc;
    private final ScoredDossiers dossiers;

    BlindModels(JdbcClient jdbc, ScoredDossiers dossiers) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
    }

    /** Those of them that an open blind round holds, each with what blots its names out of a text. */
    public Map<ModelId, UnaryOperator<String>> among(Collection<ModelId> models) {
        if (models.isEmpty()) {
            return Map.of();
        }
        List<ModelId> blind = jdbc.sql("""
                        select distinct r.model_id from round_model r
                        join appraisal_round a on a.id = r.round_id and a.state = 'OPEN' and a.blind
                        where r.model_id = any (:ids) order by r.model_id""")
                .param("ids", models.stream().map(ModelId::value).toArray(UUID[]::new))
                .query((row, number) -> new ModelId(row.getObject("model_id", UUID.class)))
                .list();
        return blind.isEmpty() ? Map.of() : blotting(blind);
    }

    /** The same for models of which somebody else said that they are to be nameless. */
    public Map<ModelId, UnaryOperator<String>> blotting(Collection<ModelId> models) {
        return dossiers.blotting(models).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()::blot));
    }
}
