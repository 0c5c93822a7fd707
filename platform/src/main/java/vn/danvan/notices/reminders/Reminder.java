package vn.danvan.notices.reminders;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Right;
import vn.danvan.notices.NewNotice;
import vn.danvan.notices.NoticeKind;
import vn.danvan.notices.NoticeSubjects;
import vn.danvan.notices.NoticeWriter;
import vn.danvan.notices.Recipient;
import vn.danvan.notices.Recipients;
import vn.danvan.notices.reminders.OpenDeadlines.OpenDeadline;
import vn.danvan.shared.UnitId;

/** Writes one reminder, unless the work was reported in the same moment: then who reported it was first. */
@Service
@Transactional
class Reminder {

    static final String ESCALATED = "up";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final OpenDeadlines open;
    private final NoticeWriter writer;
    private final Recipients recipients;
    private final NoticeSubjects subjects;

    Reminder(OpenDeadlines open, NoticeWriter writer, Recipients recipients, NoticeSubjects subjects) {
        this.open = open;
        this.writer = writer;
        this.recipients = recipients;
        this.subjects = subjects;
    }

    /** To who works on it. @return how many people were told */
    public int tell(OpenDeadline deadline, DeadlineStage stage) {
        if (!open.holdUnderWay(deadline.task())) {
            return 0;
        }
        return write(
                deadline,
                stage.kind(),
                stage.name(),
                arguments(deadline, deadline.lead()),
                recipients.of(deadline.lead(), Right.WORK_ON_TASKS));
    }

    /** To who answers for the unit above; the administrators where nobody above has a post. */
    public int escalate(OpenDeadline deadline) {
        if (!open.holdUnderWay(deadline.task())) {
            return 0;
        }
        return deadline.lead().stream()
                .mapToInt(unit -> escalate(deadline, unit))
                .sum();
    }

    private int escalate(OpenDeadline deadline, UnitId unit) {
        List<Recipient> above = recipients.above(unit, Right.ISSUE_PLANS);
        List<String> arguments = new ArrayList<>(arguments(deadline, List.of(unit)));
        arguments.add(above.isEmpty() ? "ke-hoach/" + deadline.plan() : "viec-cua-toi");
        return write(
                deadline,
                NoticeKind.ESCALATED,
                ESCALATED,
                arguments,
                above.isEmpty() ? recipients.administrators() : above);
    }

    private int write(
            OpenDeadline deadline, NoticeKind kind, String stage, List<String> arguments, List<Recipient> to) {
        return to.isEmpty()
                ? 0
                : writer.write(new NewNotice(kind, deadline.task(), occasion(deadline, stage), arguments, to));
    }

    private List<String> arguments(OpenDeadline deadline, List<UnitId> units) {
        return List.of(
                deadline.code(),
                deadline.text(),
                deadline.title(),
                DAY.format(Objects.requireNonNull(deadline.standing().lastDay())),
                String.join(", ", subjects.names(units).values()));
    }

    /** The last day and the stage: an extension begins anew. */
    static String occasion(OpenDeadline deadline, String stage) {
        return deadline.standing().lastDay() + "/" + stage;
    }
}
