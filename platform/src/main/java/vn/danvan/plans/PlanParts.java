package vn.danvan.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Sections, targets and rules: written in batches, read with one query a kind. */
@Repository
class PlanParts {

    private final JdbcTemplate jdbc;
    private final TaskRows tasks;

    PlanParts(JdbcTemplate jdbc, TaskRows tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    void save(PlanId plan, PlanContent content) {
        List<@Nullable Object[]> sections = new ArrayList<>();
        content.sections()
                .forEach(each -> sections.add(
                        new @Nullable Object[] {plan.value(), sections.size(), each.depth(), each.code(), each.heading()
                        }));
        jdbc.batchUpdate(
                "insert into plan_section (plan_id, position, depth, code, heading) values (?, ?, ?, ?, ?)", sections);
        tasks.save(plan, content.tasks());
        List<@Nullable Object[]> targets = new ArrayList<>();
        content.targets()
                .forEach(each -> targets.add(new @Nullable Object[] {
                    plan.value(),
                    targets.size(),
                    each.text(),
                    each.operator(),
                    each.value(),
                    each.valueTo(),
                    each.unit(),
                    each.per(),
                    each.scope()
                }));
        jdbc.batchUpdate(
                "insert into target (plan_id, position, text, operator, value, value_to, unit, per, scope)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                targets);
        List<@Nullable Object[]> rules = new ArrayList<>();
        content.reporting()
                .forEach(each -> rules.add(new @Nullable Object[] {
                    plan.value(), rules.size(), each.kind(), each.due(), each.to(), each.via(), each.text()
                }));
        jdbc.batchUpdate(
                "insert into reporting_rule (plan_id, position, kind, due, addressee, via, text)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rules);
    }

    PlanContent load(PlanId plan) {
        return new PlanContent(sections(plan), tasks.load(plan), targets(plan), reporting(plan));
    }

    List<PlanContent.Section> sections(PlanId plan) {
        return jdbc.query(
                "select depth, code, heading from plan_section where plan_id = ? order by position",
                (row, number) ->
                        new PlanContent.Section(row.getInt("depth"), row.getString("code"), row.getString("heading")),
                plan.value());
    }

    List<PlanContent.Target> targets(PlanId plan) {
        return jdbc.query(
                "select text, operator, value, value_to, unit, per, scope from target"
                        + " where plan_id = ? order by position",
                (row, number) -> new PlanContent.Target(
                        row.getString("text"),
                        row.getString("operator"),
                        row.getObject("value", BigDecimal.class),
                        row.getObject("value_to", BigDecimal.class),
                        row.getString("unit"),
                        row.getString("per"),
                        row.getString("scope")),
                plan.value());
    }

    List<PlanContent.ReportingRule> reporting(PlanId plan) {
        return jdbc.query(
                "select kind, due, addressee, via, text from reporting_rule where plan_id = ? order by position",
                (row, number) -> new PlanContent.ReportingRule(
                        row.getString("kind"),
                        row.getString("due"),
                        row.getString("addressee"),
                        row.getString("via"),
                        row.getString("text")),
                plan.value());
    }
}
