package vn.danvan.notices.plans;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.danvan.identity.Right;
import vn.danvan.notices.NewNotice;
import vn.danvan.notices.NoticeKind;
import vn.danvan.notices.NoticeSubjects;
import vn.danvan.notices.NoticeWriter;
import vn.danvan.notices.Recipient;
import vn.danvan.notices.Recipients;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.event.PlanMoved;

/** Who approves hears of plans that were submitted, who wrote one of what became of it. */
@Component
class NotifyWhenPlanMoves {

    private final NoticeWriter writer;
    private final NoticeSubjects subjects;
    private final Recipients recipients;

    NotifyWhenPlanMoves(NoticeWriter writer, NoticeSubjects subjects, Recipients recipients) {
        this.writer = writer;
        this.subjects = subjects;
        this.recipients = recipients;
    }

    @EventListener
    void on(PlanMoved moved) {
        kind(moved.to()).ifPresent(kind -> subjects.plan(moved.plan().value())
                .ifPresent(plan -> writer.write(new NewNotice(
                        kind,
                        moved.plan().value(),
                        moved.occasion().toString(),
                        List.of(plan.title(), moved.by().fullName(), moved.reason() == null ? "" : moved.reason()),
                        recipients(kind, plan, moved)))));
    }

    private List<Recipient> recipients(NoticeKind kind, NoticeSubjects.PlanSubject plan, PlanMoved moved) {
        List<Recipient> all = kind == NoticeKind.PLAN_SUBMITTED
                ? recipients.responsible(plan.owner(), Right.ISSUE_PLANS)
                : recipients.of(List.of(plan.owner()), Right.PREPARE_PLANS);
        return all.stream()
                .filter(each -> !each.person().equals(moved.by().person()))
                .toList();
    }

    private static Optional<NoticeKind> kind(PlanState to) {
        return switch (to) {
            case SUBMITTED -> Optional.of(NoticeKind.PLAN_SUBMITTED);
            case RETURNED -> Optional.of(NoticeKind.PLAN_RETURNED);
            case APPROVED -> Optional.of(NoticeKind.PLAN_APPROVED);
            case ISSUED -> Optional.of(NoticeKind.PLAN_ISSUED);
            case DRAFT, IN_PROGRESS, CLOSED, CANCELLED -> Optional.empty();
        };
    }
}
