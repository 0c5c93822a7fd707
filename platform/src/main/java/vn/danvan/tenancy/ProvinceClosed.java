package vn.danvan.tenancy;

/** People may no longer come in to a province: whoever is signed in has to leave. */
public record ProvinceClosed(TenantId tenant) {}
