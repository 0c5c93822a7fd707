package vn.danvan.replication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.ActingPost;
import vn.danvan.models.ModelId;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.shared.UnitId;

/** Adoptions as they stand now. */
@Repository
class AdoptionRows {

    /** The name of a unit on {@code :today}. */
    static final String NAME_OF = """
            coalesce((select v.name from unit_version v where v.unit_id = %s
              and v.valid_from <= :today order by v.valid_from desc limit 1), '')""";

    static final String FROM = " from adoption a join skilful_model m on m.id = a.model_id"
            + " left join skilful_model o on o.id = a.own_model ";

    static final String SELECT = """
            select a.id, a.version, a.model_id, a.unit_id, a.state, a.adaptation, a.contact, a.model_contact, a.started_on,
              a.result, a.people_reached, a.own_model, a.asked_at, a.asked_by, a.confirmed_on,
              m.name as model_name, m.lead_unit, m.created_by, o.name as own_name,\s"""
            + NAME_OF.formatted("m.lead_unit") + " as model_unit_name, " + NAME_OF.formatted("a.unit_id")
            + " as unit_name" + FROM;

    private final JdbcClient jdbc;
    private final Clock clock;

    AdoptionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    AdoptionId add(ModelId model, ActingPost post, NewAdoption wanted) {
        AdoptionId id = new AdoptionId(TimeOrderedIds.next(clock));
        try {
            jdbc.sql("""
                            insert into adoption (id, version, model_id, unit_id, state, adaptation, contact, model_contact,
                              result, asked_by, asked_at, changed_at)
                            values (:id, 0, :model, :unit, 'ASKED', :adaptation, :contact, '', '', :person, :now, :now)""")
                    .param("id", id.value())
                    .param("model", model.value())
                    .param("unit", post.unit().value())
                    .param("adaptation", wanted.adaptation())
                    .param("contact", wanted.contact())
                    .param("person", post.person().value())
                    .param("now", now())
                    .update();
        } catch (DuplicateKeyException already) {
            throw new AdoptionProblem(AdoptionProblem.Reason.ALREADY_ASKED);
        }
        return id;
    }

    Optional<Adoption> find(AdoptionId id) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query(AdoptionRows::adoption)
                .optional();
    }

    /** Those of one model, the newest first. */
    List<Adoption> of(ModelId model) {
        return jdbc.sql(SELECT + "where a.model_id = :model order by a.asked_at desc, a.id")
                .param("model", model.value())
                .param("today", LocalDate.now(clock))
                .query(AdoptionRows::adoption)
                .list();
    }

    /** Keeps everything that a step may have changed. @throws StaleVersion when somebody else was faster */
    void write(Adoption changed, int seen) {
        int updated = jdbc.sql("""
                        update adoption set state = :state, model_contact = :contact, started_on = :started,
                          result = :result, people_reached = :people, own_model = :own, confirmed_on = :confirmed,
                          changed_at = :now, version = version + 1 where id = :id and version = :version""")
                .param("id", changed.id().value())
                .param("version", seen)
                .param("state", changed.state().name())
                .param("contact", changed.modelContact())
                .param("started", changed.startedOn(), Types.DATE)
                .param("result", changed.result())
                .param("people", changed.peopleReached(), Types.INTEGER)
                .param("own", value(changed.ownModel()), Types.OTHER)
                .param("confirmed", changed.confirmedOn(), Types.DATE)
                .param("now", now())
                .update();
        if (updated == 0) {
            throw new StaleVersion();
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static @Nullable UUID value(@Nullable ModelId id) {
        return id == null ? null : id.value();
    }

    static Adoption adoption(ResultSet row, int number) throws SQLException {
        UUID own = row.getObject("own_model", UUID.class);
        return new Adoption(
                new AdoptionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new ModelId(row.getObject("model_id", UUID.class)),
                row.getString("model_name"),
                new UnitId(row.getObject("lead_unit", UUID.class)),
                row.getString("model_unit_name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                AdoptionState.valueOf(row.getString("state")),
                row.getString("adaptation"),
                row.getString("contact"),
                row.getString("model_contact"),
                row.getObject("started_on", LocalDate.class),
                row.getString("result"),
                row.getObject("people_reached", Integer.class),
                own == null ? null : new ModelId(own),
                row.getString("own_name"),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("confirmed_on", LocalDate.class),
                row.getObject("asked_by", UUID.class),
                row.getObject("created_by", UUID.class));
    }
}
