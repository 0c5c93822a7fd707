package vn.danvan.plans;

import vn.danvan.documents.DocumentDetails;

/** @param version what a change of the plan must name, so that nobody overwrites what they have not seen */
public record PlanDetails(PlanId id, String state, DocumentDetails document, PlanContent content, int version) {}
