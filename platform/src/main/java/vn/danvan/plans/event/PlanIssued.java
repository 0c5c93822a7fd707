package vn.danvan.plans.event;

import vn.danvan.plans.PlanId;
import vn.danvan.tenancy.TenantId;

/** A plan came into force; told within the transaction that made it so. */
public record PlanIssued(TenantId tenant, PlanId plan) {}
