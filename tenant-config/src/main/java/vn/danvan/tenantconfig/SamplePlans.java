package vn.danvan.tenantconfig;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code plans.yaml}: what the schema cannot say is checked here, against the units of the day of issue. */
final class SamplePlans {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final YamlFile file;
    private final UnitTable units;
    private final List<String> errors;

    SamplePlans(YamlFile file, UnitTable units, List<String> errors) {
        this.file = file;
        this.units = units;
        this.errors = errors;
    }

    List<SamplePlan> read() {
        List<String> wrong = file.errors("plans.schema.json");
        if (!wrong.isEmpty()) {
            errors.addAll(wrong);
            return List.of();
        }
        List<SamplePlan> plans = Arrays.asList(file.as(SamplePlan[].class));
        for (int index = 0; index < plans.size(); index++) {
            check(plans.get(index), index);
        }
        return plans;
    }

    private void check(SamplePlan plan, int index) {
        checkUnit(plan.unit(), plan, index, "unit");
        LocalDate issuedOn = plan.issuedOn();
        if (issuedOn != null && issuedOn.getYear() != plan.year()) {
            wrong(plan.year() + " is not the year of issuedOn; allowed: " + issuedOn.getYear(), index, "year");
        }
        for (int task = 0; task < plan.tasks().size(); task++) {
            check(plan.tasks().get(task), plan, index, task);
        }
        for (int target = 0; target < plan.targets().size(); target++) {
            check(plan.targets().get(target), index, target);
        }
        for (int rule = 0; rule < plan.reporting().size(); rule++) {
            checkMonthDay(plan.reporting().get(rule).due(), index, "reporting", rule, "due");
        }
    }

    private void check(SamplePlan.Task task, SamplePlan plan, int index, int number) {
        checkBodies(task.lead(), plan, index, "tasks", number, "lead");
        checkBodies(task.coordinating(), plan, index, "tasks", number, "coordinating");
        checkBodies(task.requested(), plan, index, "tasks", number, "requested");
        LocalDate due = task.due().date();
        if (due != null && due.isBefore(plan.earliest())) {
            wrong(
                    due + " is before the plan was issued; allowed: " + plan.earliest() + " or later",
                    index,
                    "tasks",
                    number,
                    "due",
                    "date");
        }
    }

    private void checkBodies(List<SamplePlan.Body> bodies, SamplePlan plan, Object... path) {
        for (int index = 0; index < bodies.size(); index++) {
            String unit = bodies.get(index).unit();
            if (unit != null) {
                checkUnit(unit, plan, and(path, index, "unit"));
            }
        }
    }

    private void checkUnit(String code, SamplePlan plan, Object... path) {
        if (!units.has(code)) {
            wrong("there is no unit " + code + "; allowed: a code of units.csv", path);
        } else if (!units.holds(code, plan.earliest(), plan.latest())) {
            wrong("the unit " + code + " did not stand when the plan was issued; allowed: a unit of that day", path);
        }
    }

    private void check(SamplePlan.Target target, int index, int number) {
        BigDecimal to = target.valueTo();
        if (to != null && to.compareTo(target.value()) <= 0) {
            wrong(
                    to + " is not above value; allowed: more than " + target.value(),
                    index,
                    "targets",
                    number,
                    "valueTo");
        }
        BigDecimal highest = to == null ? target.value() : to;
        if (target.unit().equals("PERCENT") && highest.compareTo(HUNDRED) > 0) {
            String where = to == null ? "value" : "valueTo";
            wrong(highest + " is more than everybody; allowed: 0 to 100", index, "targets", number, where);
        }
    }

    private void checkMonthDay(@Nullable String due, Object... path) {
        try {
            if (due != null) {
                MonthDay.parse("--" + due);
            }
        } catch (DateTimeException noDay) {
            wrong(due + " is no day; allowed: a day of the year as MM-dd", path);
        }
    }

    private void wrong(String what, Object... path) {
        errors.add(file.at(path) + what);
    }

    private static Object[] and(Object[] path, Object... more) {
        List<Object> longer = new ArrayList<>(List.of(path));
        longer.addAll(List.of(more));
        return longer.toArray();
    }
}
