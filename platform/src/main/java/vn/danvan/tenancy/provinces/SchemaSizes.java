package vn.danvan.tenancy.provinces;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.TenantConnections;

/** How much room schemas take, from the catalogue alone: asked in the role that may read no table. */
@Component
class SchemaSizes {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaSizes.class);
    private static final String SIZES = "select schema, bytes from platform.schema_sizes()";

    private final DatabaseServers servers;
    private final TenantConnections connections;

    SchemaSizes(DatabaseServers servers, TenantConnections connections) {
        this.servers = servers;
        this.connections = connections;
    }

    /** Bytes with indexes, by schema; nothing of a server that does not answer. */
    Map<String, Long> bySchema() {
        Map<String, Long> sizes = new TreeMap<>();
        for (String placement : servers.placements()) {
            try (Connection connection = connections.openNobody(placement);
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(SIZES)) {
                while (rows.next()) {
                    sizes.put(rows.getString(1), rows.getLong(2));
                }
            } catch (SQLException failure) {
                LOG.warn("The server {} does not tell sizes: {}", placement, failure.getMessage());
            }
        }
        return sizes;
    }
}
