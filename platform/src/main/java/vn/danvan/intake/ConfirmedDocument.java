package vn.danvan.intake;

import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentId;
import vn.danvan.plans.PlanId;

/** @param plan absent for a document that holds no tasks, targets or rules, such as a covering letter */
public record ConfirmedDocument(
        DocumentId document, @Nullable PlanId plan) {}
