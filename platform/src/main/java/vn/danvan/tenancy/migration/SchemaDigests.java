package vn.danvan.tenancy.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which schemas are alike, object by object, without writing out a single object: a server with hundreds of provinces
 * computes one digest for each from what its catalogue stores.
 */
final class SchemaDigests {

    private static final String QUERY = SqlResources.read("db/cluster/schema-digests.sql");

    private SchemaDigests() {}

    /** One query, however many schemas there are. A schema that is not there is alike to an empty one. */
    static Collection<List<String>> alike(Connection connection, Collection<String> schemas) throws SQLException {
        Map<String, String> digests = digests(connection, schemas);
        Map<String, List<String>> alike = new TreeMap<>();
        for (String schema : schemas) {
            alike.computeIfAbsent(digests.getOrDefault(schema, ""), digest -> new ArrayList<>())
                    .add(schema);
        }
        return alike.values();
    }

    private static Map<String, String> digests(Connection connection, Collection<String> schemas) throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    digests.put(rows.getString("schema"), rows.getString("digest"));
                }
            }
        }
        return digests;
    }
}
