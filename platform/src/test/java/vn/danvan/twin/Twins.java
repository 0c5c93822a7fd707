package vn.danvan.twin;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;

/**
 * The two provinces, from the moment when their rows are there until they are taken away again. Rows are written as each
 * province's own role, past the application and its pools.
 */
final class Twins implements AutoCloseable {

    static final TenantId ONE = new TenantId("hoa-binh");
    static final TenantId OTHER = new TenantId("dong-nai");
    static final String PASSWORD = "sinh-doi-4821-kin";

    private static final Map<TenantId, Marker> MARKERS = Map.of(
            ONE, new Marker("bimathoabinhx7q", 1_471_928_365), OTHER, new Marker("bimatdongnaix7q", 1_583_746_291));

    private final DatabaseServers servers;
    private final String hash;
    private final JsonMapper json;
    private final Map<TenantId, Map<String, Set<String>>> before = new HashMap<>();

    private Twins(ApplicationContext context) {
        this.servers = context.getBean(DatabaseServers.class);
        this.hash = context.getBean(PasswordEncoder.class).encode(PASSWORD);
        this.json = context.getBean(JsonMapper.class);
    }

    /** Each province must have its real signing key before: the oldest is taken, and ours is none. */
    static Twins in(ApplicationContext context) throws SQLException {
        Twins twins = new Twins(context);
        for (TenantId province : List.of(ONE, OTHER)) {
            CurrentTenant.runAs(province, context.getBean(SigningKeys.class)::ofCurrentTenant);
            twins.before.put(province, twins.keys(province));
            twins.fill(province, 0);
        }
        return twins;
    }

    static Marker marker(TenantId province) {
        return java.util.Objects.requireNonNull(MARKERS.get(province));
    }

    static TenantId other(TenantId province) {
        return province.equals(ONE) ? OTHER : ONE;
    }

    Connection as(TenantId province) throws SQLException {
        return DriverManager.getConnection(
                servers.address(DatabaseServers.MAIN),
                province.role(),
                servers.secrets().passwordOf(province.role()));
    }

    /** Everything in a province, each row as text; what changed is what differs. */
    Map<String, List<String>> everything(TenantId province) throws SQLException {
        Map<String, List<String>> content = new LinkedHashMap<>();
        try (Connection connection = as(province)) {
            for (TenantTables.Table table : TenantTables.of(connection)) {
                if (!TwinTablesTest.EXCEPTIONS.containsKey(table.name())) {
                    content.put(
                            table.name(), texts(connection, "select t::text from " + table.name() + " t order by 1"));
                }
            }
        }
        return content;
    }

    /** Rows with ids that only this province has. */
    void alone(TenantId province, int shift) throws SQLException {
        fill(province, shift);
    }

    /** Rows with these ids that are there, and then are no more. */
    void deleted(TenantId province, int shift) throws SQLException {
        Map<String, Set<String>> now = keys(province);
        fill(province, shift);
        removeAllBut(province, now);
    }

    private void fill(TenantId province, int shift) throws SQLException {
        try (Connection connection = as(province)) {
            connection.setAutoCommit(false);
            String scheme = texts(connection, "select content from scoring_scheme order by id limit 1")
                    .getFirst();
            TwinValues values = new TwinValues(marker(province), hash, scheme, json, shift);
            for (TenantTables.Table table : TenantTables.of(connection)) {
                if (!TwinTablesTest.EXCEPTIONS.containsKey(table.name())) {
                    fill(connection, table, values);
                }
            }
            connection.commit();
        }
    }

    private static void fill(Connection connection, TenantTables.Table table, TwinValues values) throws SQLException {
        String columns = table.columns().stream().map(TenantTables.Column::name).collect(Collectors.joining(", "));
        String marks = table.columns().stream()
                .map(column -> column.type().equals("jsonb") ? "?::jsonb" : "?")
                .collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + table.name() + " (" + columns + ") values (" + marks + ")")) {
            for (int index = 0; index < TwinValues.rows(table.name()); index++) {
                for (int place = 0; place < table.columns().size(); place++) {
                    insert.setObject(
                            place + 1, values.of(table.name(), table.columns().get(place), index));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException refused) {
            throw new SQLException(
                    "A twin's row of " + table.name() + " is refused; say in TwinValues what it must hold: "
                            + refused.getMessage(),
                    refused);
        }
    }

    /** The keys of all rows of a province, by table. */
    private Map<String, Set<String>> keys(TenantId province) throws SQLException {
        Map<String, Set<String>> keys = new HashMap<>();
        try (Connection connection = as(province)) {
            for (TenantTables.Table table : TenantTables.of(connection)) {
                keys.put(
                        table.name(),
                        new HashSet<>(texts(connection, "select " + key(table) + "::text from " + table.name())));
            }
        }
        return keys;
    }

    private static String key(TenantTables.Table table) {
        return table.columns().stream()
                .filter(TenantTables.Column::key)
                .map(TenantTables.Column::name)
                .collect(Collectors.joining(", ", "row(", ")"));
    }

    static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** Takes away what came since: the twins' own rows, and what calls have added to them. */
    @Override
    public void close() throws SQLException {
        for (TenantId province : List.of(ONE, OTHER)) {
            removeAllBut(province, before.get(province));
        }
    }

    private void removeAllBut(TenantId province, Map<String, Set<String>> kept) throws SQLException {
        try (Connection connection = as(province)) {
            for (TenantTables.Table table : TenantTables.of(connection).reversed()) {
                if (!TwinTablesTest.EXCEPTIONS.containsKey(table.name())) {
                    remove(connection, table, kept.getOrDefault(table.name(), Set.of()));
                }
            }
        }
    }

    private static void remove(Connection connection, TenantTables.Table table, Set<String> kept) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from " + table.name() + " where not (" + key(table) + "::text = any (?))")) {
            delete.setArray(1, connection.createArrayOf("text", kept.toArray()));
            delete.executeUpdate();
        }
    }
}
