package vn.danvan.recognition.choosing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.models.ModelId;

/** Models that a decision holds which is not published yet. */
@Repository
class WaitingModels {

    private final JdbcClient jdbc;

    WaitingModels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<ModelId> among(Collection<ModelId> models) {
        Set<ModelId> waiting = new HashSet<>();
        if (!models.isEmpty()) {
            jdbc.sql("select model_id from recognition_item where waiting and model_id in (:models)")
                    .param("models", models.stream().map(ModelId::value).toList())
                    .query(row -> {
                        waiting.add(new ModelId(row.getObject("model_id", UUID.class)));
                    });
        }
        return waiting;
    }
}
