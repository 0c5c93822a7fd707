package vn.danvan.notices.plans;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.danvan.identity.Right;
import vn.danvan.notices.NewNotice;
import vn.danvan.notices.NoticeKind;
import vn.danvan.notices.NoticeSubjects;
import vn.danvan.notices.NoticeSubjects.TaskSubject;
import vn.danvan.notices.NoticeWriter;
import vn.danvan.notices.Recipient;
import vn.danvan.notices.Recipients;
import vn.danvan.plans.event.TasksWithdrawn;
import vn.danvan.shared.UnitId;

/** Units hear that work was taken from them, and why, before they do any more of it. */
@Component
class NotifyWhenTasksAreWithdrawn {

    private final NoticeWriter writer;
    private final NoticeSubjects subjects;
    private final Recipients recipients;

    NotifyWhenTasksAreWithdrawn(NoticeWriter writer, NoticeSubjects subjects, Recipients recipients) {
        this.writer = writer;
        this.subjects = subjects;
        this.recipients = recipients;
    }

    /** Hundreds of units at once: one query for the tasks, one for the people of all units. */
    @EventListener
    void on(TasksWithdrawn withdrawn) {
        Map<UUID, TaskSubject> tasks = subjects.tasks(
                withdrawn.parts().stream().map(part -> part.task().value()).toList());
        List<UnitId> units = tasks.values().stream()
                .flatMap(task -> task.lead().stream())
                .distinct()
                .toList();
        Map<UnitId, List<Recipient>> people = recipients.byUnit(units, Right.WORK_ON_TASKS);
        writer.writeAll(withdrawn.parts().stream()
                .filter(part -> tasks.containsKey(part.task().value()))
                .map(part -> notice(
                        withdrawn,
                        part,
                        Objects.requireNonNull(tasks.get(part.task().value())),
                        people))
                .toList());
    }

    private static NewNotice notice(
            TasksWithdrawn withdrawn, TasksWithdrawn.Part part, TaskSubject task, Map<UnitId, List<Recipient>> people) {
        return new NewNotice(
                NoticeKind.TASK_WITHDRAWN,
                part.task().value(),
                part.occasion().toString(),
                List.of(task.code(), task.text(), task.plan(), withdrawn.by().fullName(), withdrawn.reason()),
                task.lead().stream()
                        .flatMap(unit -> people.getOrDefault(unit, List.of()).stream())
                        .filter(each -> !each.person().equals(withdrawn.by().person()))
                        .distinct()
                        .toList());
    }
}
