package vn.danvan.replication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.models.ModelId;
import vn.danvan.shared.UnitId;

/** What grew out of what: one query for a family, however deep it is. */
@Repository
class Families {

    /** Deeper than any family will be; it ends the search where rows go in a circle. */
    private static final int DEEPEST = 20;

    private static final int MOST = 500;

    /** A model that is on its way to a higher level is still recognised at the lower one. */
    private static final String IN_FORCE = "m.recognised_level is not null and m.state not in ('FADED', 'REVOKED')";

    /** Counts only with evidence, whatever a row says of itself. */
    static final String COUNTS =
            "a.state = 'CONFIRMED'" + " and exists (select from adoption_evidence e where e.adoption_id = a.id)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Families(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param hidden of these models the names are left out */
    Family of(ModelId model, UnaryOperator<Set<ModelId>> hidden) {
        List<Counted> members = jdbc.sql("""
                        with recursive tree as (
                          select a.id, a.own_model, 1 as depth, array[a.asked_at::text || a.id] as path
                          from adoption a where a.model_id = :model and a.state <> 'REFUSED'
                          union all
                          select a.id, a.own_model, tree.depth + 1, tree.path || (a.asked_at::text || a.id)
                          from tree join adoption a on a.model_id = tree.own_model and a.state <> 'REFUSED'
                          where tree.depth < :deepest
                        ) cycle id set again using seen
                        select a.id, tree.depth, a.state, tree.own_model, o.name as own_name, %s as unit_name, %s as counts
                        from tree join adoption a on a.id = tree.id left join skilful_model o on o.id = a.own_model
                        where not tree.again order by tree.path limit :most
                        """.formatted(AdoptionRows.NAME_OF.formatted("a.unit_id"), COUNTS))
                .param("model", model.value())
                .param("deepest", DEEPEST)
                .param("most", MOST)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Counted(
                        new Family.Member(
                                new AdoptionId(row.getObject("id", UUID.class)),
                                row.getInt("depth"),
                                row.getString("unit_name"),
                                AdoptionState.valueOf(row.getString("state")),
                                row.getString("own_name")),
                        row.getObject("own_model", UUID.class),
                        row.getBoolean("counts")))
                .list();
        List<Counted> counting = members.stream().filter(Counted::counts).toList();
        int own = Math.toIntExact(
                counting.stream().filter(each -> each.member().depth() == 1).count());
        return new Family(own, counting.size(), origin(model, hidden).orElse(null), shown(members, hidden));
    }

    private static List<Family.Member> shown(List<Counted> members, UnaryOperator<Set<ModelId>> hidden) {
        Set<ModelId> concealed = hidden.apply(
                members.stream().flatMap(each -> each.ownModel().stream()).collect(Collectors.toSet()));
        return members.stream()
                .map(each -> each.ownModel().filter(concealed::contains).isPresent()
                        ? each.member().nameless()
                        : each.member())
                .toList();
    }

    private record Counted(Family.Member member, @Nullable UUID own, boolean counts) {

        Optional<ModelId> ownModel() {
            return Optional.ofNullable(own).map(ModelId::new);
        }
    }

    private Optional<Family.Origin> origin(ModelId model, UnaryOperator<Set<ModelId>> hidden) {
        return jdbc.sql("select m.id, m.name, " + AdoptionRows.NAME_OF.formatted("m.lead_unit") + " as unit_name"
                        + " from adoption a join skilful_model m on m.id = a.model_id where a.own_model = :model")
                .param("model", model.value())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Family.Origin(
                        new ModelId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("unit_name")))
                .optional()
                .filter(origin -> hidden.apply(Set.of(origin.model())).isEmpty());
    }

    /** Whether {@code other} grew out of {@code model}, over however many adoptions, or is the same. */
    boolean grewOutOf(ModelId other, ModelId model) {
        return jdbc.sql("""
                        with recursive up as (
                          select :other::uuid as id
                          union
                          select a.model_id from up join adoption a on a.own_model = up.id
                        ) select exists (select from up where id = :model)""")
                .param("other", other.value())
                .param("model", model.value())
                .query(Boolean.class)
                .single();
    }

    /** What is asked of a model before somebody adopts it; nobody's reach is asked here, recognition is public. */
    Optional<Head> head(ModelId id) {
        return jdbc.sql("select m.name, m.lead_unit, " + IN_FORCE + " as in_force from skilful_model m where m.id = ?")
                .param(id.value())
                .query((row, number) -> new Head(
                        row.getString("name"),
                        new UnitId(row.getObject("lead_unit", UUID.class)),
                        row.getBoolean("in_force")))
                .optional();
    }

    record Head(String name, UnitId leadUnit, boolean inForce) {}

    boolean hasOrigin(ModelId model) {
        return jdbc.sql("select exists (select from adoption where own_model = ?)")
                .param(model.value())
                .query(Boolean.class)
                .single();
    }
}
