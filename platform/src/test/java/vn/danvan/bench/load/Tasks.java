package vn.danvan.bench.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tasks with their work: how far they are, what was noted on the way, and what shows it. */
final class Tasks {

    private static final String TASK = "task (id, plan_id, position, code, text, due_kind, due_on, due_text, version,"
            + " parent_id, product, responsible, state, percent, touched, reported_at, extended_due_on, copy_of,"
            + " derived_from)";
    private static final String EVENT = "task_event (id, task_id, kind, happened_at, person_id, post_id, percent)";
    private static final String EVIDENCE =
            "task_evidence (id, task_id, kind, value, name, added_at, person_id, post_id)";
    private static final String EXTENSION = "task_extension (id, task_id, state, wanted_on, reason, asked_at, asked_by,"
            + " asked_post, granted_on, answered_at, answered_by, answered_post)";

    private final Rows rows;
    private final Dice dice;
    private final Words words;
    private final LocalDate today;
    private int made;

    Tasks(Rows rows, Dice dice, Words words, LocalDate today) {
        this.rows = rows;
        this.dice = dice;
        this.words = words;
        this.today = today;
    }

    int made() {
        return made;
    }

    /**
     * @param parent the task that it is a part of
     * @param copyOf the task of the plan that it is a unit's copy of
     * @param derivedFrom the copy, in the upper plan, that the unit took it from
     * @param doer who works on it; nobody where its parts are worked on
     */
    record Task(
            Plans.Plan plan,
            int position,
            String code,
            String text,
            @Nullable LocalDate due,
            @Nullable UUID parent,
            @Nullable UUID copyOf,
            @Nullable UUID derivedFrom,
            @Nullable Unit doer) {}

    LocalDate due(Plans.Plan plan) {
        return plan.day().plusDays(20 + dice.below(Math.max(1, 345 - plan.day().getDayOfYear())));
    }

    String text() {
        return words.work();
    }

    UUID add(Task task) {
        made++;
        Instant at = dice.at(task.plan().day());
        UUID id = dice.id(at);
        String state = task.doer() == null ? "ASSIGNED" : state(task);
        LocalDate ready = ready(task, state);
        rows.add(
                TASK,
                id,
                task.plan().id(),
                task.position(),
                task.code(),
                task.text(),
                task.due() == null ? "NONE" : "DATE",
                task.due(),
                dice.percent(10) && task.due() != null ? "trước ngày này" : null,
                0,
                task.parent(),
                words.product(),
                words.person(),
                state,
                percent(state),
                state.equals("ASSIGNED") ? 0 : 1,
                ready == null ? null : dice.at(ready),
                null,
                task.copyOf(),
                task.derivedFrom());
        if (task.doer() != null) {
            rows.add(
                    "task_body (task_id, role, position, text, unit_id)",
                    id,
                    "LEAD",
                    0,
                    task.doer().name(),
                    task.doer().id());
            work(id, task, task.doer(), state, ready);
        }
        return id;
    }

    /** A phrase of the plan that names several; which units they are its assignments say. */
    void phrase(UUID task, String role, String phrase) {
        rows.add("task_body (task_id, role, position, text, unit_id)", task, role, 0, phrase, null);
    }

    private String state(Task task) {
        if (task.plan().writing()) {
            return "ASSIGNED";
        }
        if (!task.plan().inForce()) {
            return dice.percent(95) ? "DONE" : "IN_PROGRESS";
        }
        boolean past = task.due() != null && task.due().isBefore(today);
        int chance = dice.below(100);
        if (chance < (past ? 72 : 15)) {
            return "DONE";
        }
        if (chance < (past ? 77 : 18)) {
            return "REPORTED";
        }
        return chance < (past ? 90 : 50) ? "IN_PROGRESS" : "ASSIGNED";
    }

    /** The day on which it was reported done: mostly in time. */
    private @Nullable LocalDate ready(Task task, String state) {
        if (!state.equals("DONE") && !state.equals("REPORTED")) {
            return null;
        }
        LocalDate due = task.due() == null ? task.plan().day().plusDays(200) : task.due();
        LocalDate day = dice.percent(85) ? due.minusDays(dice.below(15)) : due.plusDays(1 + dice.below(30));
        LocalDate first = task.plan().day().plusDays(1);
        LocalDate soon = day.isAfter(today) ? today : day;
        return soon.isBefore(first) ? first : soon;
    }

    private int percent(String state) {
        return switch (state) {
            case "DONE", "REPORTED" -> 100;
            case "IN_PROGRESS" -> 10 * (1 + dice.below(9));
            default -> 0;
        };
    }

    /** Of old years only the end is left to read. */
    private void work(UUID id, Task task, Unit doer, String state, @Nullable LocalDate ready) {
        if (state.equals("ASSIGNED")) {
            return;
        }
        LocalDate begun = task.plan().day().plusDays(1);
        if (today.getYear() - task.plan().day().getYear() < 2) {
            event(id, "ACCEPTED", begun, doer.clerk(), null);
            event(id, "PROGRESS", begun, doer.clerk(), 30);
        }
        if (ready != null) {
            event(id, "REPORTED", ready, doer.clerk(), 100);
            if (dice.percent(50)) {
                evidence(id, ready, doer.clerk());
            }
        }
        if (state.equals("DONE") && ready != null) {
            event(id, "CONFIRMED", ready, doer.secretary(), null);
        }
        if (task.plan().inForce() && task.due() != null && dice.percent(3)) {
            extension(id, task.due(), doer, state.equals("IN_PROGRESS") && dice.percent(60));
        }
    }

    private void event(UUID task, String kind, LocalDate day, Unit.Post by, @Nullable Integer percent) {
        Instant at = dice.at(day);
        rows.add(EVENT, dice.id(at), task, kind, at, by.person(), by.id(), percent);
    }

    private void evidence(UUID task, LocalDate day, Unit.Post by) {
        Instant at = dice.at(day);
        boolean counted = dice.percent(60);
        rows.add(
                EVIDENCE,
                dice.id(at),
                task,
                counted ? "NUMBER" : "LINK",
                counted ? String.valueOf(1 + dice.below(400)) : "https://example.org/" + dice.below(100_000),
                words.product(),
                at,
                by.person(),
                by.id());
    }

    private void extension(UUID task, LocalDate due, Unit doer, boolean open) {
        LocalDate asked = due.minusDays(10).isAfter(today) ? today : due.minusDays(10);
        Instant at = dice.at(asked);
        rows.add(
                EXTENSION,
                dice.id(at),
                task,
                open ? "ASKED" : "REFUSED",
                due.plusDays(20),
                words.work(),
                at,
                doer.clerk().person(),
                doer.clerk().id(),
                null,
                open ? null : at,
                open ? null : doer.secretary().person(),
                open ? null : doer.secretary().id());
    }
}
