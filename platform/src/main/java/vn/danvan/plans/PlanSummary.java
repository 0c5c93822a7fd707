package vn.danvan.plans;

import vn.danvan.documents.DocumentFacts;
import vn.danvan.documents.DocumentId;

public record PlanSummary(PlanId id, DocumentId document, String state, int tasks, DocumentFacts facts) {}
