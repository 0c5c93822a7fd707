package vn.danvan.notices;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.danvan.identity.Right;
import vn.danvan.plans.PartsGiven;

/** A unit hears once how many tasks a plan gives it, not once for each of them. */
@Component
class NotifyWhenPartsAreGiven {

    private final NoticeWriter writer;
    private final NoticeSubjects subjects;
    private final Recipients recipients;

    NotifyWhenPartsAreGiven(NoticeWriter writer, NoticeSubjects subjects, Recipients recipients) {
        this.writer = writer;
        this.subjects = subjects;
        this.recipients = recipients;
    }

    @EventListener
    void on(PartsGiven given) {
        subjects.plan(given.plan().value())
                .ifPresent(plan -> given.parts().forEach(part -> tell(given, part, plan.title())));
    }

    private void tell(PartsGiven given, PartsGiven.Part part, String title) {
        List<Recipient> told = recipients.of(List.of(part.unit()), Right.WORK_ON_TASKS).stream()
                .filter(each -> !each.person().equals(given.by().person()))
                .toList();
        if (!told.isEmpty()) {
            writer.write(new NewNotice(
                    NoticeKind.TASKS_GIVEN,
                    given.plan().value(),
                    part.occasion().toString(),
                    List.of(
                            subjects.unit(part.unit()),
                            Integer.toString(part.tasks()),
                            title,
                            given.by().fullName()),
                    told));
        }
    }
}
