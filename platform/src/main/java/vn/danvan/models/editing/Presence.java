package vn.danvan.models.editing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Right;
import vn.danvan.models.ModelGate;
import vn.danvan.models.ModelId;
import vn.danvan.shared.NotFound;
import vn.danvan.tenancy.RefusedWrites;

/** Who has a registration open, on whichever server they are. */
@Service
@Transactional
public class Presence {

    /** Whoever was not seen for so long has left. */
    public static final Duration GONE = Duration.ofSeconds(45);

    private final JdbcClient jdbc;
    private final ModelGate models;
    private final RefusedWrites refused;
    private final Clock clock;

    Presence(JdbcClient jdbc, ModelGate models, RefusedWrites refused, Clock clock) {
        this.jdbc = jdbc;
        this.models = models;
        this.refused = refused;
        this.clock = clock;
    }

    /**
     * Notes that the acting person is at it, unless the province takes no writes: then nobody writes at it either, and it may
     * still be read.
     *
     * @return names of the others who are
     * @throws NotFound for a model that the acting post may not see
     */
    public List<String> here(ModelId model) {
        models.readable(model);
        UUID person = models.require(Right.READ_MODELS).person().value();
        if (refused.reason().isPresent()) {
            return List.of();
        }
        jdbc.sql("insert into model_presence (model_id, person_id, seen_at) values (?, ?, ?)"
                        + " on conflict (model_id, person_id) do update set seen_at = excluded.seen_at")
                .params(model.value(), person, Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("select p.full_name from model_presence e join person p on p.id = e.person_id"
                        + " where e.model_id = ? and e.person_id <> ? and e.seen_at > ? order by p.full_name")
                .params(model.value(), person, Timestamp.from(clock.instant().minus(GONE)))
                .query(String.class)
                .list();
    }

    public void leave(ModelId model) {
        UUID person = models.require(Right.READ_MODELS).person().value();
        jdbc.sql("delete from model_presence where model_id = ? and person_id = ?")
                .params(model.value(), person)
                .update();
    }
}
