package vn.danvan.tenancy.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.danvan.TestServer;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.RoleSecrets;
import vn.danvan.tenancy.connections.TenancySettings;
import vn.danvan.tenancy.connections.TenantConnections;
import vn.danvan.tenancy.migration.MigrationRun;
import vn.danvan.tenancy.migration.OwnerConnections;
import vn.danvan.tenancy.migration.ProvinceSchema;

/** Two servers with provinces on the first, and what a test asks and does on either of them. */
final class MovedProvinces implements AutoCloseable {

    static final String MAIN = DatabaseServers.MAIN;
    static final String SECOND = "second";
    static final MovePace AT_ONCE = new MovePace(Duration.ZERO, Duration.ofSeconds(20));

    /** Databases of one server share their roles, and so no two provinces here have the same name. */
    private static final AtomicInteger MADE = new AtomicInteger();

    final DatabaseServers servers;
    final TenantConnections connections;
    private final MigrationRun migration;
    /** One for all moves: each would have the whole change log written down as a script for itself. */
    private final ProvinceSchema schemas;

    MovedProvinces(String main, String second) throws SQLException {
        TenancySettings settings = new Binder(new MapConfigurationPropertySource(
                        Map.of("platform.tenancy.servers.main", main, "platform.tenancy.servers." + SECOND, second)))
                .bindOrCreate("platform.tenancy", TenancySettings.class);
        servers = new DatabaseServers(
                settings.servers(),
                Optional.of(new TenancySettings.Owner(TestServer.OWNER, TestServer.OWNER_PASSWORD)),
                new RoleSecrets(TestServer.MASTER_KEY));
        migration = new MigrationRun(servers);
        schemas = new ProvinceSchema(servers);
        migration.run(List.of(), 0);
        connections = new TenantConnections(servers, this::placement, settings);
    }

    /** @param database a name that no other test takes */
    static MovedProvinces onTwoServers(String database) throws SQLException {
        return new MovedProvinces(TestServer.database(database), Second.SERVER.make(database));
    }

    /** A new province on the first server with rows of its own. */
    TenantId province() throws SQLException {
        TenantId tenant = new TenantId("moved-" + MADE.incrementAndGet());
        migration.provision(tenant);
        run(MAIN, "update platform.tenant set state = 'ACTIVE' where id = '" + tenant + "'");
        fill(tenant);
        return tenant;
    }

    TenantMove move(TenantMove.Watch watch) {
        return new TenantMove(servers, schemas, AT_ONCE, watch);
    }

    TenantMove move() {
        return move((step, recorded) -> {});
    }

    /** Begins a move to the second server that does not come to its end. */
    void kill(TenantId tenant, MoveStep at, boolean recorded) {
        assertThatThrownBy(() -> move(Killed.at(at, recorded)).move(tenant, SECOND))
                .isInstanceOf(Killed.class);
    }

    void assertServesOnMain(TenantId tenant) throws SQLException {
        assertThat(placement(tenant)).isEqualTo(MAIN);
        assertThat(state(tenant)).isEqualTo("ACTIVE");
        write(tenant, "still here");
        assertThat(names(tenant)).contains("still here");
    }

    void migrate() throws SQLException {
        migration.run(List.of(), 0);
    }

    /** As the province's own role, on the server that the registry names. */
    void write(TenantId tenant, String name) throws SQLException {
        try (Connection own = connections.open(tenant);
                Statement statement = own.createStatement()) {
            statement.execute("insert into person (id, full_name) values (gen_random_uuid(), '" + name + "')");
        }
    }

    List<String> names(TenantId tenant) throws SQLException {
        try (Connection own = connections.open(tenant)) {
            return rows(own, "select full_name from person order by full_name collate \"C\"");
        }
    }

    String placement(TenantId tenant) {
        return registered(tenant, "placement");
    }

    String state(TenantId tenant) {
        return registered(tenant, "state");
    }

    String registered(TenantId tenant, String column) {
        try {
            return ask(MAIN, "select " + column + " from platform.tenant where id = '" + tenant + "'")
                    .getFirst();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    boolean exists(TenantId tenant, String placement) throws SQLException {
        return !ask(placement, "select 1 from pg_namespace where nspname = '" + tenant.schema() + "'")
                .isEmpty();
    }

    /** Every row of every table but the change log's, read as text on that server and sorted here. */
    SortedMap<String, List<String>> everything(TenantId tenant, String placement) throws SQLException {
        SortedMap<String, List<String>> tables = new TreeMap<>();
        for (String table : ask(
                placement,
                "select tablename from pg_tables where schemaname = '" + tenant.schema()
                        + "' and tablename not like 'databasechangelog%'")) {
            List<String> rows = new ArrayList<>(
                    ask(placement, "select row_to_json(r)::text from " + tenant.schema() + "." + table + " r"));
            rows.sort(null);
            tables.put(table, rows);
        }
        return tables;
    }

    List<String> ask(String placement, String query) throws SQLException {
        try (Connection owner = new OwnerConnections(servers).open(placement, "pg_catalog")) {
            return rows(owner, query);
        }
    }

    void run(String placement, String sql) throws SQLException {
        try (Connection owner = new OwnerConnections(servers).open(placement, "pg_catalog");
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The province's role on a given server, whatever the registry says. */
    Connection directly(TenantId tenant, String placement) throws SQLException {
        return DriverManager.getConnection(
                servers.address(placement), tenant.role(), servers.secrets().passwordOf(tenant.role()));
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** Rows that a careless copy would spoil: separators, nulls, bytes, empty texts, rows that refer to each other. */
    private void fill(TenantId tenant) throws SQLException {
        run(MAIN, """
                set search_path to %s, shared;
                insert into person (id, full_name) select gen_random_uuid(), 'Nguyễn Thị ' || n
                  from generate_series(1, 2000) n;
                insert into person (id, full_name) values
                  (gen_random_uuid(), E'tab\\t, line\\nfeed, back\\\\slash, return\\r'), (gen_random_uuid(), ''),
                  (gen_random_uuid(), '\\N'), (gen_random_uuid(), '\\.'), (gen_random_uuid(), '"quoted", ''single''');
                insert into unit (id, code) values ('00000000-0000-7000-8000-000000000001', 'B'),
                  ('00000000-0000-7000-8000-000000000002', 'A');
                insert into unit_version (id, unit_id, parent_id, name, short_name, symbol, side, type, valid_from)
                  values (gen_random_uuid(), '00000000-0000-7000-8000-000000000002',
                          '00000000-0000-7000-8000-000000000001', 'Ban Dân vận', 'BDV', 'BDV', 'PARTY', 'T', '2025-07-01'),
                         (gen_random_uuid(), '00000000-0000-7000-8000-000000000001',
                          '00000000-0000-7000-8000-000000000002', 'Tỉnh ủy', 'TU', 'TU', 'PARTY', 'T', '2025-07-01');
                insert into stored_file (sha256, name, media_type, size, content, stored_at)
                  select n::text, 'tệp ' || n, 'text/plain', 3, decode(repeat('00ff5c0a0d09', 20000), 'hex'), now()
                  from generate_series(1, 5) n;
                insert into security_event (id, happened_at, event, username, address, detail)
                  values (gen_random_uuid(), '2026-02-03 04:05:06.789123+07', 'E', 'u', '::1', null);
                """.formatted(tenant.schema()));
    }

    @Override
    public void close() throws Exception {
        connections.close();
    }

    /** Started with the first test that needs it, and one for all of a JVM. */
    private static final class Second {
        static final TestServer SERVER = TestServer.another();
    }
}
