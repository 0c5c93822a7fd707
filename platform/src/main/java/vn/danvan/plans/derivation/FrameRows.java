package vn.danvan.plans.derivation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plans.PlanId;

@Repository
class FrameRows {

    private final JdbcClient jdbc;

    FrameRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PlanFrame find(PlanId plan) {
        return jdbc.sql("""
                        select level, period_kind, period_from, period_to, parent_plan_id, external_upper, basis,
                          unit_plans_due_on, unit_plans_due_text
                        from plan where id = ?""")
                .param(plan.value())
                .query(FrameRows::frame)
                .optional()
                .orElse(PlanFrame.UNKNOWN);
    }

    /** The plan's version moves on, so that nobody overwrites what they have not seen. */
    void write(PlanId plan, PlanFrame frame) {
        jdbc.sql("""
                        update plan set version = version + 1, level = :level, period_kind = :kind, period_from = :from,
                          period_to = :to, parent_plan_id = :upper, external_upper = :external, basis = :basis,
                          unit_plans_due_on = :due, unit_plans_due_text = :words
                        where id = :plan""")
                .param("level", frame.level() == null ? null : frame.level().name())
                .param(
                        "kind",
                        frame.periodKind() == null ? null : frame.periodKind().name())
                .param("from", frame.from(), Types.DATE)
                .param("to", frame.to(), Types.DATE)
                .param("upper", frame.upper() == null ? null : frame.upper().value(), Types.OTHER)
                .param("external", frame.externalUpper())
                .param("basis", frame.basis())
                .param("due", frame.unitPlansDueOn(), Types.DATE)
                .param("words", frame.unitPlansDueText())
                .param("plan", plan.value())
                .update();
    }

    private static PlanFrame frame(ResultSet row, int number) throws SQLException {
        String level = row.getString("level");
        String kind = row.getString("period_kind");
        UUID upper = row.getObject("parent_plan_id", UUID.class);
        return new PlanFrame(
                level == null ? null : PlanFrame.Level.valueOf(level),
                kind == null ? null : PlanFrame.PeriodKind.valueOf(kind),
                day(row, "period_from"),
                day(row, "period_to"),
                upper == null ? null : new PlanId(upper),
                row.getString("external_upper"),
                row.getString("basis"),
                day(row, "unit_plans_due_on"),
                row.getString("unit_plans_due_text"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
