package vn.danvan.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.cloning.ClonedBody;
import vn.danvan.plans.cloning.ClonedTask;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.NarrowColumns;

/** Each task of the old plan beside what it becomes; who is unticked is left out. */
class CloneTable extends Grid<ClonedTask> {

    private static final int FEW = 12;

    private List<ClonedTask> all = List.of();

    CloneTable() {
        super(ClonedTask.class, false);
        setSelectionMode(SelectionMode.MULTI);
        addClassName("dv-clone-table");
        addComponentColumn(this::task)
                .setHeader(getTranslation("plans.tasks"))
                .setFlexGrow(3)
                .setAutoWidth(false);
        Column<ClonedTask> due = addComponentColumn(this::due)
                .setHeader(getTranslation("plans.due"))
                .setFlexGrow(2);
        Column<ClonedTask> who = addComponentColumn(this::bodies)
                .setHeader(getTranslation("plans.clone.bodies"))
                .setFlexGrow(2);
        NarrowColumns.wideOnly(this, due, who);
    }

    /** All are taken at first, and so they are again when the year or the rule changes. */
    void show(List<ClonedTask> tasks) {
        Set<TaskId> out = leftOut();
        all = tasks;
        setAllRowsVisible(tasks.size() < FEW);
        setItems(tasks);
        tasks.stream().filter(task -> !out.contains(task.before().task())).forEach(this::select);
    }

    Set<TaskId> leftOut() {
        Set<ClonedTask> chosen = getSelectedItems();
        return all.stream()
                .filter(task -> !chosen.contains(task))
                .map(task -> task.before().task())
                .collect(Collectors.toSet());
    }

    private Component task(ClonedTask task) {
        Span text = new Span(task.content().code() + " · " + task.before().text());
        text.addClassName("dv-clone-text");
        Div cell = new Div(text);
        cell.addClassName("dv-cell");
        Div badges = new Div();
        if (task.unfinished()) {
            badges.add(badge("plans.clone.unfinished"));
        }
        if (task.namesOldYear()) {
            badges.add(badge("plans.clone.names-old-year"));
        }
        cell.add(badges);
        Div narrow = new Div(due(task), bodies(task));
        narrow.addClassName("dv-narrow-only");
        cell.add(narrow);
        return cell;
    }

    private Span badge(String key) {
        Span badge = new Span(getTranslation(key));
        badge.addClassName("dv-badge");
        return badge;
    }

    private Component due(ClonedTask task) {
        Div cell = new Div();
        cell.addClassName("dv-cell");
        if (task.moves()) {
            Span before = new Span(day(task.before()));
            before.addClassName("dv-change-before");
            Span after = new Span(day(task.after()));
            after.addClassName("dv-change-after");
            cell.add(before, new Span(" → "), after);
        } else {
            cell.add(new Span(day(task.before())));
        }
        return cell;
    }

    private String day(TaskFacts facts) {
        @Nullable String words = facts.dueText();
        if (facts.dueOn() == null) {
            return words == null ? getTranslation("plans.deadline.open") : words;
        }
        return words == null ? Formats.day(facts.dueOn()) : Formats.day(facts.dueOn()) + " (" + words + ")";
    }

    private Component bodies(ClonedTask task) {
        Div cell = new Div();
        cell.addClassName("dv-cell");
        task.bodies().forEach(body -> cell.add(new Paragraph(words(body))));
        return cell;
    }

    private String words(ClonedBody body) {
        if (body.isSettled()) {
            return getTranslation("plans.clone.renamed", body.before(), body.after());
        }
        return body.today().isEmpty()
                ? getTranslation("plans.clone.gone", body.before())
                : getTranslation("plans.clone.several", body.before(), String.join("; ", body.today()));
    }
}
