package vn.danvan.models;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.models.step.Paper;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.UnitId;

/** Registrations as they stand now; what happened to them is in {@link LifeLines}. */
@Repository
class ModelStore {

    private static final String NAME_OF = """
            coalesce((select v.name from unit_version v where v.unit_id = %s
              and v.valid_from <= :today order by v.valid_from desc limit 1), '')""";
    /** Wants {@code :today}, of which day the units' names are. */
    static final String SELECT = """
            select m.id, m.version, m.registration_year, m.number, m.state, m.lead_unit, m.desk_unit, m.desk_since,
              m.recognised_level, m.sought_level, m.endorsements, m.form_id, m.created_by, m.content,
              %s as lead_name,
              %s as desk_name
            from skilful_model m
            """.formatted(NAME_OF.formatted("m.lead_unit"), NAME_OF.formatted("m.desk_unit"));

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ModelStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void add(ModelId id, Registration registration, UnitId unit, UUID person) {
        jdbc.sql("""
                        insert into skilful_model (id, version, registration_year, number, state, name, field, place,
                          lead_unit, desk_unit, desk_since, endorsements, content, created_by, created_at, changed_at)
                        values (:id, 0, :year,
                          (select coalesce(max(number), 0) + 1 from skilful_model where registration_year = :year),
                          'DRAFT', :name, :field, :place, :unit, :unit, :now, 0, :content, :person, :now, :now)""")
                .param("id", id.value())
                .param("year", registration.year())
                .param("name", registration.name())
                .param("field", name(registration.field()))
                .param("place", registration.place())
                .param("unit", unit.value())
                .param("content", json.writeValueAsString(registration))
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** In another year it gets a number of that year. */
    void write(ModelId id, int version, Registration registration) {
        require(jdbc.sql("""
                        update skilful_model set name = :name, field = :field, place = :place, content = :content,
                          number = case when registration_year = :year then number else
                            (select coalesce(max(o.number), 0) + 1 from skilful_model o where o.registration_year = :year) end,
                          registration_year = :year, changed_at = :now, version = version + 1
                        where id = :id and version = :version""")
                .param("year", registration.year())
                .param("id", id.value())
                .param("version", version)
                .param("name", registration.name())
                .param("field", name(registration.field()))
                .param("place", registration.place())
                .param("content", json.writeValueAsString(registration))
                .param("now", Timestamp.from(clock.instant()))
                .update());
    }

    /** Part of the step by which it is handed in; names no version of its own. */
    void pin(ModelId id, UUID form) {
        jdbc.sql("update skilful_model set form_id = ? where id = ? and form_id is distinct from ?")
                .params(form, id.value(), form)
                .update();
    }

    void move(ModelRow row, int version, Move move) {
        require(jdbc.sql("""
                        update skilful_model set state = :state, desk_unit = :desk, endorsements = :endorsements,
                          desk_since = case when desk_unit = :desk and state = :state then desk_since else :now end,
                          sought_level = :sought, recognised_level = :recognised, changed_at = :now,
                          version = version + 1
                        where id = :id and version = :version""")
                .param("id", row.summary().id().value())
                .param("version", version)
                .param("state", move.state().name())
                .param("desk", move.desk().value())
                .param("endorsements", move.endorsements())
                .param("sought", name(move.sought()))
                .param("recognised", name(move.recognised()))
                .param("now", Timestamp.from(clock.instant()))
                .update());
    }

    /** What a step changes. */
    record Move(
            ModelState state,
            UnitId desk,
            int endorsements,
            @Nullable ModelLevel sought,
            @Nullable ModelLevel recognised) {}

    private static void require(int updated) {
        if (updated == 0) {
            throw new StaleVersion();
        }
    }

    Optional<ModelRow> find(ModelId id) {
        return jdbc.sql(SELECT + "where m.id = :id")
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query(this::row)
                .optional();
    }

    /** Those of them that are there, in any order. */
    List<ModelRow> all(List<ModelId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where m.id in (:ids)")
                        .param("ids", ids.stream().map(ModelId::value).toList())
                        .param("today", LocalDate.now(clock))
                        .query(this::row)
                        .list();
    }

    void distinguish(ModelId one, ModelId other, UUID person) {
        boolean inOrder = one.toString().compareTo(other.toString()) < 0;
        jdbc.sql("insert into model_distinction (one, other, decided_by, decided_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(
                        inOrder ? one.value() : other.value(),
                        inOrder ? other.value() : one.value(),
                        person,
                        Timestamp.from(clock.instant()))
                .update();
    }

    Set<String> distinguished(ModelId id) {
        return jdbc
                .sql("select case when one = :id then other else one end from model_distinction"
                        + " where one = :id or other = :id")
                .param("id", id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(UUID::toString)
                .collect(Collectors.toSet());
    }

    /** Of each of these models, the ids of those that somebody told apart from it. */
    Map<UUID, Set<String>> distinguished(Collection<UUID> ids) {
        Map<UUID, Set<String>> told = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select one, other from model_distinction where one in (:ids) or other in (:ids)")
                    .param("ids", ids)
                    .query((ResultSet row) -> {
                        UUID one = row.getObject("one", UUID.class);
                        UUID other = row.getObject("other", UUID.class);
                        told.computeIfAbsent(one, first -> new HashSet<>()).add(other.toString());
                        told.computeIfAbsent(other, first -> new HashSet<>()).add(one.toString());
                    });
        }
        return told;
    }

    void setPaper(ModelId id, Paper paper, String reference) {
        jdbc.sql("insert into model_paper (model_id, kind, reference) values (?, ?, ?)"
                        + " on conflict (model_id, kind) do update set reference = excluded.reference")
                .params(id.value(), paper.name(), reference)
                .update();
    }

    ModelRow row(ResultSet row, int number) throws SQLException {
        Registration registration = json.readValue(row.getString("content"), Registration.class);
        ModelSummary summary = new ModelSummary(
                new ModelId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                "%d-%03d".formatted(row.getInt("registration_year"), row.getInt("number")),
                registration.name(),
                registration.field(),
                registration.year(),
                ModelState.valueOf(row.getString("state")),
                new UnitId(row.getObject("lead_unit", UUID.class)),
                row.getString("lead_name"),
                new UnitId(row.getObject("desk_unit", UUID.class)),
                row.getString("desk_name"),
                row.getTimestamp("desk_since").toInstant(),
                level(row.getString("recognised_level")));
        return new ModelRow(
                summary,
                row.getInt("version"),
                registration,
                row.getObject("created_by", UUID.class),
                row.getInt("endorsements"),
                level(row.getString("sought_level")),
                row.getObject("form_id", UUID.class));
    }

    private static @Nullable ModelLevel level(@Nullable String name) {
        return name == null ? null : ModelLevel.valueOf(name);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
