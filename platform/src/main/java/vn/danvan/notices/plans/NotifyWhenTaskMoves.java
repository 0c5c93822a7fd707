package vn.danvan.notices.plans;

import java.util.List;
import java.util.Optional;
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
import vn.danvan.plans.event.TaskHappened;
import vn.danvan.plans.task.TaskNote;

/** Who confirms hears of reports and requests, who works of the answers; nobody hears of what they did themselves. */
@Component
class NotifyWhenTaskMoves {

    private final NoticeWriter writer;
    private final NoticeSubjects subjects;
    private final Recipients recipients;

    NotifyWhenTaskMoves(NoticeWriter writer, NoticeSubjects subjects, Recipients recipients) {
        this.writer = writer;
        this.subjects = subjects;
        this.recipients = recipients;
    }

    @EventListener
    void on(TaskHappened happened) {
        kind(happened.kind()).ifPresent(kind -> subjects.task(happened.task().value())
                .ifPresent(task -> writer.write(new NewNotice(
                        kind,
                        happened.task().value(),
                        happened.occasion().toString(),
                        List.of(
                                task.code(),
                                task.text(),
                                task.plan(),
                                happened.by().fullName(),
                                happened.note() == null ? "" : happened.note()),
                        recipients(kind, task, happened)))));
    }

    private List<Recipient> recipients(NoticeKind kind, TaskSubject task, TaskHappened happened) {
        boolean asks = kind == NoticeKind.TASK_REPORTED || kind == NoticeKind.EXTENSION_ASKED;
        List<Recipient> all = asks
                ? recipients.responsible(task.owner(), Right.ISSUE_PLANS)
                : recipients.of(task.lead(), Right.WORK_ON_TASKS);
        return all.stream()
                .filter(each -> !each.person().equals(happened.by().person()))
                .toList();
    }

    private static Optional<NoticeKind> kind(TaskNote.Kind kind) {
        return switch (kind) {
            case REPORTED -> Optional.of(NoticeKind.TASK_REPORTED);
            case CONFIRMED -> Optional.of(NoticeKind.TASK_CONFIRMED);
            case RETURNED -> Optional.of(NoticeKind.TASK_RETURNED);
            case EXTENSION_ASKED -> Optional.of(NoticeKind.EXTENSION_ASKED);
            case EXTENSION_GRANTED -> Optional.of(NoticeKind.EXTENSION_GRANTED);
            case EXTENSION_REFUSED -> Optional.of(NoticeKind.EXTENSION_REFUSED);
            case TAKEN_OVER -> Optional.of(NoticeKind.TASK_TAKEN_OVER);
            // Withdrawn tasks come many at once: NotifyWhenTasksAreWithdrawn.
            case ACCEPTED, PROGRESS, EVIDENCE, PUSHED, WITHDRAWN, EXTENSION_WITHDRAWN -> Optional.empty();
        };
    }
}
