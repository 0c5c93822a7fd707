package vn.danvan.tenancy.connections;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param servers placement name → JDBC address of a PostgreSQL database; none means the embedded server
 * @param placements tenant id → the server on which that province is made when it is new; main where none is named
 * @param masterKey secret from which the password of every role is derived; the embedded server makes its own
 * @param owner the migration role; a node that only serves people goes without it
 * @param dataDirectory where the embedded server and its key live
 * @param configurationDirectory folder of province folders used instead of the five that ship
 * @param maxConnections open connections of this node over all provinces, per server
 * @param maxConnectionsPerTenant so that one province cannot take them all
 * @param idle after this an unused connection is closed
 * @param waitAtMost how long a request waits for a connection, and how long opening one may take, before it fails
 * @param spareSchemas empty schemas kept ready for new provinces
 * @param grantAudit when the grants are audited beside the start, as a cron expression in Vietnam's time; "-" is never
 */
@ConfigurationProperties("platform.tenancy")
public record TenancySettings(
        @DefaultValue Map<String, String> servers,
        @DefaultValue Map<String, String> placements,
        @Nullable String masterKey,
        @Nullable Owner owner,
        @DefaultValue(".data") Path dataDirectory,
        @Nullable Path configurationDirectory,
        @DefaultValue("40") int maxConnections,
        @DefaultValue("8") int maxConnectionsPerTenant,
        @DefaultValue("60s") Duration idle,
        @DefaultValue("5s") Duration waitAtMost,
        @DefaultValue("2") int spareSchemas,
        @DefaultValue("0 30 2 * * *") String grantAudit) {

    public record Owner(String user, String password) {}

    public String placementOfNew(String tenant) {
        return placements.getOrDefault(tenant, DatabaseServers.MAIN);
    }

    public boolean embedded() {
        return servers.isEmpty();
    }
}
