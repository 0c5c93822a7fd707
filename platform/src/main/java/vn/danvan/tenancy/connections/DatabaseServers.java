package vn.danvan.tenancy.connections;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The PostgreSQL servers that provinces are placed on.
 *
 * @param addresses placement name → JDBC address
 * @param owner the migration role, where this process has it
 */
public record DatabaseServers(
        Map<String, String> addresses, Optional<TenancySettings.Owner> owner, RoleSecrets secrets) {

    /** The placement that holds the registry and takes new provinces where nothing else is said. */
    public static final String MAIN = "main";

    public DatabaseServers {
        if (!addresses.containsKey(MAIN)) {
            throw new IllegalArgumentException("platform.tenancy.servers needs an entry named " + MAIN);
        }
    }

    public String address(String placement) {
        String address = addresses.get(placement);
        if (address == null) {
            throw new IllegalStateException("no server is configured for placement " + placement);
        }
        return address;
    }

    public Set<String> placements() {
        return addresses.keySet();
    }
}
