package vn.danvan.audit.seal;

import java.util.List;

/**
 * What a verification found.
 *
 * @param sealed how many seals were walked along
 * @param findings in the order of the chain; none is what must be
 */
public record AuditReport(long sealed, List<AuditFinding> findings) {}
