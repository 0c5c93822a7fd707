package vn.danvan.plans;

import vn.danvan.documents.DocumentDetails;

public record PlanDetails(PlanId id, String state, DocumentDetails document, PlanContent content) {}
