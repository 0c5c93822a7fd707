package vn.danvan.twin;

import java.util.Set;

/** Cells of a twin in which nothing stands: what has not happened yet, and what would make the row another one. */
final class EmptyCells {

    static final Set<String> OF_TWINS = Set.of(
            "ballot.agreed",
            "appraisal_round.closed_at",
            "council_member.member_to",
            "adoption.confirmed_on",
            "adoption.own_model",
            "document_import.decided_at",
            "model_quota.field",
            "model_quota.unit_type",
            "model_quota_excess.field",
            "notice.read_at",
            "notice_mail.digest_at",
            "plan.cloned_from",
            "plan.parent_plan_id",
            "plan_phrase_addressee.group_id",
            "post.valid_to",
            "recognition_decision.failure",
            "recognition_decision.publish_at",
            "recognition_decision.published_at",
            "recognition_item.points",
            "recognition_item.spread",
            "recovery_code.used_at",
            "score_sheet.final_at",
            "score_sheet.points",
            "score_sheet.skipped_at",
            "score_sheet.total",
            "registration_form.field",
            "registration_form.kind",
            "registration_form.subject",
            "scoring_scheme.locked_at",
            "skilful_model.form_id",
            "target.value_to",
            "task.extended_due_on",
            "task.copy_of",
            "task.derived_from",
            "task.parent_id",
            "task.reported_at",
            "task_assignment.copy_id",
            "task_extension.answered_at",
            "task_extension.answered_by",
            "task_extension.answered_post",
            "task_extension.granted_on",
            "unit_group.valid_to",
            "unit_version.valid_to");

    private EmptyCells() {}
}
