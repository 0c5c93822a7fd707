package vn.danvan.notices.plans;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.danvan.identity.Right;
import vn.danvan.notices.NewNotice;
import vn.danvan.notices.NoticeKind;
import vn.danvan.notices.NoticeSubjects;
import vn.danvan.notices.NoticeWriter;
import vn.danvan.notices.Recipient;
import vn.danvan.notices.Recipients;
import vn.danvan.plans.event.PartsGiven;
import vn.danvan.shared.UnitId;

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
        subjects.plan(given.plan().value()).ifPresent(plan -> tell(given, plan.title()));
    }

    /** Hundreds of units in one act: a query for the people of all, one for the names, one batch of notices. */
    private void tell(PartsGiven given, String title) {
        List<UnitId> units = given.parts().stream().map(PartsGiven.Part::unit).toList();
        Map<UnitId, List<Recipient>> people = recipients.byUnit(units, Right.WORK_ON_TASKS);
        Map<UnitId, String> names = subjects.names(people.keySet());
        writer.writeAll(given.parts().stream()
                .filter(part -> people.containsKey(part.unit()))
                .map(part -> new NewNotice(
                        NoticeKind.TASKS_GIVEN,
                        given.plan().value(),
                        part.occasion().toString(),
                        List.of(
                                names.getOrDefault(part.unit(), ""),
                                Integer.toString(part.tasks()),
                                title,
                                given.by().fullName()),
                        people.getOrDefault(part.unit(), List.of()).stream()
                                .filter(each -> !each.person().equals(given.by().person()))
                                .toList()))
                .toList());
    }
}
