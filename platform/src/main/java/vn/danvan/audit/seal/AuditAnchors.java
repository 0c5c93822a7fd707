package vn.danvan.audit.seal;

import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.PlatformDatabase;

/**
 * Heads of the chains kept outside the provinces, in the registry: entries cut off a chain's end leave the rest sound, and
 * only an anchor tells.
 */
@Repository
class AuditAnchors {

    private final PlatformDatabase platform;

    AuditAnchors(PlatformDatabase platform) {
        this.platform = platform;
    }

    void keep(TenantId tenant, AuditHead head) {
        platform.jdbc()
                .sql("insert into platform.audit_anchor (tenant, position, chain) values (:tenant, :position, :chain)"
                        + " on conflict (tenant, position) do nothing")
                .param("tenant", tenant.value())
                .param("position", head.position())
                .param("chain", head.chain())
                .update();
    }

    Optional<AuditHead> last(TenantId tenant) {
        return platform.jdbc()
                .sql(
                        "select position, chain from platform.audit_anchor where tenant = :tenant order by position desc limit 1")
                .param("tenant", tenant.value())
                .query((row, number) -> new AuditHead(row.getLong(1), row.getBytes(2)))
                .optional();
    }
}
