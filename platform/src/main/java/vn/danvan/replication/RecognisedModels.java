package vn.danvan.replication;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.models.ModelId;
import vn.danvan.shared.UnitId;

/** What is asked of a model before somebody adopts it; nobody's reach is asked here, recognition is public. */
@Repository
class RecognisedModels {

    /** A model that is on its way to a higher level is still recognised at the lower one. */
    static final String IN_FORCE = "m.recognised_level is not null and m.state not in ('FADED', 'REVOKED')";

    private final JdbcClient jdbc;

    RecognisedModels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Head> find(ModelId id) {
        return jdbc.sql("select m.name, m.lead_unit, " + IN_FORCE + " as in_force from skilful_model m where m.id = ?")
                .param(id.value())
                .query((row, number) -> new Head(
                        row.getString("name"),
                        new UnitId(row.getObject("lead_unit", UUID.class)),
                        row.getBoolean("in_force")))
                .optional();
    }

    record Head(String name, UnitId leadUnit, boolean inForce) {}
}
