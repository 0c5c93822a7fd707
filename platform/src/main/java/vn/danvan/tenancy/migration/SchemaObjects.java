package vn.danvan.tenancy.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is really in a schema, read from the catalogue and not from the change log: tables, columns, constraints,
 * indexes, functions, sequences, triggers, one line each, without the schema's name so that schemas can be compared.
 */
final class SchemaObjects {

    private static final String QUERY = SqlResources.read("db/cluster/schema-objects.sql");

    private SchemaObjects() {}

    static SortedSet<String> of(Connection connection, String schema) throws SQLException {
        return of(connection, List.of(schema)).getOrDefault(schema, new TreeSet<>());
    }

    /** One query for all schemas, however many there are. */
    static Map<String, SortedSet<String>> of(Connection connection, Collection<String> schemas) throws SQLException {
        Map<String, SortedSet<String>> found = new TreeMap<>();
        schemas.forEach(schema -> found.put(schema, new TreeSet<>()));
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String schema = rows.getString("schema");
                    found.getOrDefault(schema, new TreeSet<>())
                            .add(rows.getString("line").replace(schema + ".", ""));
                }
            }
        }
        return found;
    }
}
