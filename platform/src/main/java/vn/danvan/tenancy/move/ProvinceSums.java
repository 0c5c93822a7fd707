package vn.danvan.tenancy.move;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.migration.OwnerConnections;

/**
 * What a server holds of a province: for each table the number of its rows and a sum over the hashes of all, whatever
 * their order, computed where the rows are; for each sequence where it stands.
 */
final class ProvinceSums {

    /** A row as text depends on these, and servers may be set up differently. */
    private static final String ALIKE =
            "set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres';"
                    + " set bytea_output = 'hex'; set extra_float_digits = 1";

    private final OwnerConnections owner;

    ProvinceSums(OwnerConnections owner) {
        this.owner = owner;
    }

    /** @return table or sequence → its sum, two of which are equal when their contents are */
    SortedMap<String, String> of(TenantId tenant, String placement) throws SQLException {
        SortedMap<String, String> sums = new TreeMap<>();
        try (Connection connection = owner.open(placement, tenant.schema(), "shared");
                Statement statement = connection.createStatement()) {
            statement.execute(ALIKE);
            for (String table : SchemaParts.tables(connection, tenant)) {
                List<String> columns = SchemaParts.columns(connection, tenant, table, true);
                sums.put(table, ask(statement, sum(table, columns)));
            }
            for (String sequence : SchemaParts.sequences(connection, tenant)) {
                sums.put(sequence, ask(statement, "select last_value || ' ' || is_called from " + sequence));
            }
        }
        return sums;
    }

    /** Names of what differs or is on one side only. */
    static List<String> differing(SortedMap<String, String> one, SortedMap<String, String> other) {
        SortedMap<String, String> names = new TreeMap<>(one);
        names.putAll(other);
        List<String> differing = new ArrayList<>();
        for (String name : names.keySet()) {
            if (!one.getOrDefault(name, "nothing").equals(other.getOrDefault(name, "nothing"))) {
                differing.add(
                        name + ": " + one.getOrDefault(name, "nothing") + " / " + other.getOrDefault(name, "nothing"));
            }
        }
        return differing;
    }

    /** Both halves of the hash are added up: equal rows count each, which they would not in an exclusive or. */
    private static String sum(String table, List<String> columns) {
        return "select count(*) || ' rows, ' || coalesce(sum(('x' || left(hash, 16))::bit(64)::bigint), 0)"
                + " || ':' || coalesce(sum(('x' || right(hash, 16))::bit(64)::bigint), 0)"
                + " from (select md5(row(" + String.join(", ", columns) + ")::text) as hash from " + table
                + ") as each";
    }

    private static String ask(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
