package vn.danvan.plans.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.Side;
import vn.danvan.shared.UnitId;

/** Plans with the heads of their documents. */
@Repository
public class PlanHeads {

    private static final String HEAD = """
            select p.id, p.state, p.version, p.owner_unit, p.unit_plans_due_on, p.unit_plans_due_text,
              d.side, d.type_name, d.number_printed, d.issuer, d.title, d.issued_on, d.issued_year
            from plan p join official_document d on d.id = p.document_id where p.id in (:plans)""";

    private final JdbcClient jdbc;

    PlanHeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<PlanHead> find(PlanId plan) {
        return Optional.ofNullable(find(List.of(plan)).get(plan));
    }

    /** In one query; whatever is not there is left out. */
    public Map<PlanId, PlanHead> find(Collection<PlanId> plans) {
        if (plans.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(HEAD)
                .param("plans", plans.stream().map(PlanId::value).toList())
                .query(PlanHeads::head)
                .list()
                .stream()
                .collect(Collectors.toMap(PlanHead::id, head -> head));
    }

    /** Whoever comes second waits, and then sees what the first did. */
    public Optional<PlanHead> findForChange(PlanId plan) {
        return jdbc.sql(HEAD + " for update of p")
                .param("plans", List.of(plan.value()))
                .query(PlanHeads::head)
                .optional();
    }

    Optional<PlanId> planOf(TaskId task) {
        return jdbc.sql("select plan_id from task where id = ?")
                .param(task.value())
                .query(UUID.class)
                .optional()
                .map(PlanId::new);
    }

    private static PlanHead head(ResultSet row, int number) throws SQLException {
        return new PlanHead(
                new PlanId(row.getObject("id", UUID.class)),
                PlanState.valueOf(row.getString("state")),
                row.getInt("version"),
                new UnitId(row.getObject("owner_unit", UUID.class)),
                side(row.getString("side")),
                row.getString("type_name"),
                row.getString("number_printed"),
                row.getString("issuer"),
                row.getString("title"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("issued_year", Integer.class),
                row.getObject("unit_plans_due_on", LocalDate.class),
                row.getString("unit_plans_due_text"));
    }

    private static Side side(@Nullable String name) {
        return name == null ? Side.JOINT : Side.valueOf(name);
    }
}
