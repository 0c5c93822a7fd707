package vn.danvan.tenancy;

import java.util.List;
import java.util.Optional;

/** The provinces this installation serves. Answers from a snapshot that is seconds old at most. */
public interface TenantRegistry {

    /** All provinces, by id. */
    List<TenantSummary> all();

    Optional<TenantSummary> find(TenantId tenant);
}
