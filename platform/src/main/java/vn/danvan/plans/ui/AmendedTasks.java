package vn.danvan.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentId;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.amending.Amendment;
import vn.danvan.plans.amending.Withdrawal;
import vn.danvan.plans.derivation.NewTask;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.ui.piece.StepDialog;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.Difference;

/** A plan's tasks with what is to become of each; nothing is written before the whole amendment is. */
class AmendedTasks extends Composite<Div> {

    private final transient List<TaskDetails> tasks;
    private final transient Map<TaskId, TaskFacts> changed = new LinkedHashMap<>();
    private final transient Map<TaskId, Withdrawal> withdrawn = new LinkedHashMap<>();
    private final transient List<NewTask> added = new ArrayList<>();

    AmendedTasks(List<TaskDetails> tasks) {
        this.tasks = tasks;
        getContent().addClassName("dv-tasks");
        show();
    }

    Amendment amendment(DocumentId document, String reason) {
        return new Amendment(document, reason, List.copyOf(changed.values()), added, List.copyOf(withdrawn.values()));
    }

    private void show() {
        getContent().removeAll();
        tasks.forEach(task -> getContent().add(card(task)));
        added.forEach(task -> getContent().add(card(task)));
        Button add = new Button(
                getTranslation("plans.own-task"),
                click -> OwnTaskDialog.open(task -> {
                    added.add(task);
                    show();
                }));
        Div foot = new Div(add);
        foot.addClassName("dv-actions");
        getContent().add(foot);
    }

    private Div card(TaskDetails task) {
        TaskFacts now = changed.getOrDefault(task.id(), task.facts());
        Withdrawal out = withdrawn.get(task.id());
        Div card = new Div(new H3(task.code() + " · " + now.text()));
        if (out != null) {
            card.add(badge("plans.changes.removed"), quiet(out.reason()));
            card.add(button("plans.amend.keep", task.code(), () -> withdrawn.remove(task.id())));
            return card;
        }
        card.add(quiet(getTranslation("plans.due") + ": " + due(now)));
        if (changed.containsKey(task.id())) {
            card.add(badge("plans.changes.changed"));
        }
        if (!now.text().equals(task.facts().text())) {
            card.add(new Paragraph(new Difference(task.facts().text(), now.text())));
        }
        Div actions = new Div(edit(task, now), withdraw(task));
        actions.addClassName("dv-actions");
        if (changed.containsKey(task.id())) {
            actions.add(button("plans.amend.undo", task.code(), () -> changed.remove(task.id())));
        }
        card.add(actions);
        return card;
    }

    private Div card(NewTask task) {
        Div card = new Div(new H3(task.text()), badge("plans.changes.added"));
        card.add(button("plans.amend.undo", task.text(), () -> added.remove(task)));
        return card;
    }

    private Button edit(TaskDetails task, TaskFacts now) {
        Button edit = new Button(
                getTranslation("plans.edit"), click -> new TaskEditDialog(task, now, null).open((facts, later) -> {
                    changed.put(task.id(), facts);
                    show();
                }));
        edit.setAriaLabel(getTranslation("plans.edit.of", task.code()));
        return edit;
    }

    private Button withdraw(TaskDetails task) {
        Button withdraw = new Button(getTranslation("plans.amend.withdraw"), click -> {
            TextArea why = new TextArea(getTranslation("plans.amend.withdraw.reason"));
            why.setWidthFull();
            why.setRequiredIndicatorVisible(true);
            new StepDialog(
                            getTranslation("plans.amend.withdraw") + " " + task.code(),
                            new Paragraph(getTranslation("plans.amend.withdraw.about")),
                            why)
                    .open(() -> {
                        if (why.getValue().isBlank()) {
                            throw new PlanProblem(PlanProblem.Reason.REASON_MISSING);
                        }
                        changed.remove(task.id());
                        withdrawn.put(task.id(), new Withdrawal(task.id(), why.getValue()));
                        show();
                    });
        });
        withdraw.setAriaLabel(getTranslation("plans.amend.withdraw") + " " + task.code());
        return withdraw;
    }

    private Button button(String key, String of, Runnable step) {
        Button button = new Button(getTranslation(key), click -> {
            step.run();
            show();
        });
        button.setAriaLabel(getTranslation(key) + ", " + of);
        return button;
    }

    private Span badge(String key) {
        Span badge = new Span(getTranslation(key));
        badge.addClassName("dv-badge");
        return badge;
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("dv-quiet");
        return line;
    }

    private String due(TaskFacts facts) {
        @Nullable String words = facts.dueText();
        if (facts.dueOn() != null) {
            return Formats.day(facts.dueOn());
        }
        return words == null ? getTranslation("plans.deadline.open") : words;
    }
}
