package vn.danvan.plans.search;

import vn.danvan.documents.DocumentFacts;
import vn.danvan.documents.DocumentId;
import vn.danvan.plans.PlanId;

/** @param version what a change of the plan must name */
public record PlanSummary(PlanId id, DocumentId document, String state, int version, int tasks, DocumentFacts facts) {}
