package vn.danvan.bench.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Fills an empty province, a year at a time. It is written as the owner of the schema and past the audit: its triggers are
 * switched off for this and on again in the same transaction, so that no entry says who made up 300,000 tasks.
 */
public final class LoadedProvince {

    /** In a year at most; with their copies, two fifths of its tasks. */
    private static final int UPPER_PLANS = 20;

    private static final int UPPER_TASKS = 15;
    private static final String ASSIGNMENT =
            "task_assignment (id, task_id, unit_id, role, kind, phrase, copy_id," + " assigned_at, person_id, post_id)";

    private final LoadSize size;
    private final Connection owner;
    private final Rows rows;
    private final Dice dice;
    private final Words words;
    private final Plans plans;
    private final Tasks tasks;

    private LoadedProvince(Connection owner, LoadSize size) {
        this.size = size;
        this.owner = owner;
        this.rows = new Rows(owner);
        this.dice = new Dice(size.seed());
        this.words = new Words(dice);
        this.plans = new Plans(rows, dice, words, size.today());
        this.tasks = new Tasks(rows, dice, words, size.today());
    }

    /** @param owner a connection of the schema's owner whose search path is the province's */
    public static void fill(Connection owner, LoadSize size) throws SQLException, IOException {
        owner.setAutoCommit(false);
        audit(owner, "disable");
        new LoadedProvince(owner, size).fill();
        audit(owner, "enable");
        owner.commit();
        owner.setAutoCommit(true);
        tidy(owner);
    }

    /** As autovacuum would do it in time. */
    private static void tidy(Connection owner) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = owner.createStatement()) {
            try (ResultSet found = statement.executeQuery(
                    "select relname from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                statement.execute("vacuum analyze " + table);
            }
        }
    }

    private static void audit(Connection owner, String what) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("""
                    do $$ declare changed regclass; begin
                      for changed in select t.tgrelid::regclass from pg_trigger t join pg_class c on c.oid = t.tgrelid
                          where t.tgname = 'record_change' and c.relnamespace = current_schema()::regnamespace loop
                        execute format('alter table %%s %s trigger record_change', changed);
                      end loop;
                    end $$""".formatted(what));
        }
    }

    private void fill() throws SQLException, IOException {
        List<Unit> units = new Units(rows, dice, words, size.units()).make();
        rows.write();
        tree(units.getFirst());
        for (int year = size.firstYear(); year <= size.today().getYear(); year++) {
            year(year, units);
            rows.write();
        }
        List<UUID> models = new Models(rows, dice, words, size).make(units);
        rows.write();
        new Rounds(owner, rows, dice).make(units, models);
        rows.write();
        log();
    }

    /** What the triggers would have written of the tasks of the last two years: how they came, and how far they are. */
    private void log() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("""
                    insert into audit_entry (happened_at, act, table_name, row_key, record, before, after, source, person,
                      post, unit, role)
                    select p.created_at, a.act, 'task', jsonb_build_object('id', t.id), t.plan_id,
                      case a.act when 'UPDATE' then jsonb_build_object('state', 'ASSIGNED') else '{}' end,
                      jsonb_build_object('state', t.state, 'text', t.text), 'SCREEN', o.person_id, o.id, p.owner_unit,
                      current_user
                    from task t join plan p on p.id = t.plan_id join post o on o.unit_id = p.owner_unit
                      and o.duty = 'UNIT_CLERK', (values ('INSERT'), ('UPDATE')) a (act)
                    where p.created_at > '%s'::date - interval '2 years' and (a.act = 'INSERT' or t.state <> 'ASSIGNED')
                    order by p.created_at""".formatted(size.today()));
        }
    }

    private void year(int year, List<Unit> units) {
        int until = Math.toIntExact((long) size.tasks() * (year - size.firstYear() + 1) / size.years());
        LocalDate first = LocalDate.of(year, 1, 5);
        List<List<UUID>> given = new ArrayList<>();
        units.forEach(unit -> given.add(new ArrayList<>()));
        List<Plans.Plan> uppers = new ArrayList<>();
        int before = tasks.made();
        for (int number = 0; number < UPPER_PLANS && tasks.made() - before < (until - before) * 2 / 5; number++) {
            uppers.add(upper(units, number % 2, first.plusDays(number * 2L), given));
        }
        for (int number = 0; number < size.documents() / size.years(); number++) {
            plans.document(dice.of(units), first.plusDays(dice.below(300)), "CV", false);
        }
        for (int index = 0; index < units.size(); index++) {
            int left = units.size() - index;
            int share = (until - tasks.made()) / left;
            int count = left == 1 ? share : Math.max(1, share / 2 + dice.below(Math.max(1, share)));
            own(units.get(index), first.plusDays(45 + dice.below(30)), dice.of(uppers), given.get(index), count);
        }
    }

    /** A plan of the Party's committee or the government: each task for a kind of units, who get a copy each. */
    private Plans.Plan upper(List<Unit> units, int side, LocalDate day, List<List<UUID>> given) {
        Plans.Plan plan = plans.plan(units.get(side), day, "PROVINCE", null);
        int position = UPPER_TASKS;
        for (int number = 0; number < UPPER_TASKS; number++) {
            LocalDate due = dice.percent(90) ? tasks.due(plan) : null;
            String text = tasks.text();
            UUID task = tasks.add(new Tasks.Task(plan, number, "I." + (number + 1), text, due, null, null, null, null));
            List<Integer> addressed = addressed(units);
            String phrase = "Các đơn vị nhóm " + addressed.size();
            tasks.phrase(task, "LEAD", phrase);
            for (int index : addressed) {
                Unit unit = units.get(index);
                UUID copy = tasks.add(
                        new Tasks.Task(plan, position++, "I." + (number + 1), text, due, task, task, null, unit));
                assign(task, unit, "LEAD", phrase, copy, plan);
                given.get(index).add(copy);
            }
            IntStream.range(0, 3)
                    .map(each -> dice.below(units.size()))
                    .filter(index -> !addressed.contains(index))
                    .distinct()
                    .forEach(index -> assign(task, units.get(index), "COORDINATE", phrase, null, plan));
        }
        return plan;
    }

    /** Departments, districts or, now and then, all communes of one side. */
    private List<Integer> addressed(List<Unit> units) {
        int chance = dice.below(100);
        String type = chance < 50
                ? "DEPARTMENT"
                : chance < 65
                        ? "DISTRICT"
                        : chance < 75
                                ? "PARTY_COMMISSION"
                                : chance < 88
                                        ? "DISTRICT_PARTY_COMMITTEE"
                                        : chance < 94 ? "COMMUNE" : "COMMUNE_PARTY_COMMITTEE";
        return IntStream.range(0, units.size())
                .filter(index -> units.get(index).type().equals(type))
                .boxed()
                .toList();
    }

    private void assign(UUID task, Unit unit, String role, String phrase, @Nullable UUID copy, Plans.Plan plan) {
        Instant at = dice.at(plan.day());
        Unit.Post by = plan.owner().secretary();
        rows.add(
                ASSIGNMENT,
                dice.id(at),
                task,
                unit.id(),
                role,
                unit.side().equals(plan.owner().side()) ? "ORDER" : "REQUEST",
                phrase,
                copy,
                at,
                by.person(),
                by.id());
    }

    /** A unit's plan of the year: what it was given, what it added, and every now and then parts of a task. */
    private void own(Unit unit, LocalDate day, Plans.Plan upper, List<UUID> given, int count) {
        Plans.Plan plan = plans.plan(unit, day, "UNIT", upper);
        UUID whole = null;
        int parts = 0;
        for (int position = 0; position < count; position++) {
            boolean hasParts = parts == 0 && count - position > 4 && dice.percent(10);
            UUID from = position < given.size() && parts == 0 && dice.percent(60) ? given.get(position) : null;
            UUID task = tasks.add(new Tasks.Task(
                    plan,
                    position,
                    String.valueOf(position + 1),
                    tasks.text(),
                    dice.percent(92) ? tasks.due(plan) : null,
                    parts > 0 ? whole : null,
                    null,
                    from,
                    hasParts ? null : unit));
            parts = hasParts ? 3 : Math.max(0, parts - 1);
            whole = hasParts ? task : whole;
        }
    }

    /** Four levels: ten parts, of ten, of ten, of two: the programme of the whole term. */
    private void tree(Unit owner) {
        Plans.Plan plan = plans.plan(owner, LocalDate.of(size.today().getYear(), 1, 4), "PROVINCE", null);
        List<UUID> made = new ArrayList<>();
        for (int position = 0; position < size.tree(); position++) {
            int parent = (position - 10) / 6;
            boolean leaf = 10 + 6 * position >= size.tree();
            made.add(tasks.add(new Tasks.Task(
                    plan,
                    position,
                    String.valueOf(position + 1),
                    tasks.text(),
                    tasks.due(plan),
                    position < 10 ? null : made.get(parent),
                    null,
                    null,
                    leaf ? owner : null)));
        }
    }
}
