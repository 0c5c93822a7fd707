package vn.danvan.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import vn.danvan.PlatformTest;
import vn.danvan.TestServer;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;
import vn.danvan.tenancy.connections.TenantConnections;

/**
 * PostgreSQL itself refuses what code forgets: whoever signs in as one of our roles tries everything at everything. What
 * it cannot refuse is in {@link DatabaseSilenceTest}.
 */
@PlatformTest
class DatabaseProofTest {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseProofTest.class);
    /** Other ways of saying no: no such name within sight, no such thing here, only a superuser, no grant options. */
    private static final Set<String> REFUSALS =
            Set.of(DatabaseRoles.DENIED, "3F000", "42P01", "42704", "0LP01", "0A000", "58P01");

    /** What the registry's role may do, table by table; everything else of the registry is the owner's. */
    private static final Map<String, Set<String>> PLATFORM = Map.of(
            "tenant", Set.of("select", "insert", "update"),
            "tenant_profile", Set.of("select"),
            "tenant_figure", Set.of("select", "insert", "update"),
            "operator_account", Set.of("select", "insert", "update"),
            "operator_factor", Set.of("select", "insert", "update"),
            "operator_recovery_code", Set.of("select", "insert", "update"),
            "operator_event", Set.of("select", "insert"),
            "tenant_move", Set.of("select"),
            "audit_anchor", Set.of("select", "insert"),
            "scheduled_task", Set.of("select", "insert", "update", "delete"));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TenantRegistry registry;

    private DatabaseRoles roles;

    @BeforeEach
    void rolesAreKnown() {
        roles = new DatabaseRoles(context);
    }

    @Test
    void everyRoleReachesItsOwnTablesAndNoOther() throws Exception {
        Map<String, String> wrong = new TreeMap<>();
        for (String role : roles.all()) {
            try (Connection connection = roles.as(role)) {
                for (Map.Entry<String, String> table :
                        DatabaseRoles.tables(connection).entrySet()) {
                    for (Map.Entry<String, String> each :
                            statements(table.getKey(), table.getValue()).entrySet()) {
                        boolean may = may(role, table.getKey(), each.getKey());
                        String outcome = roles.attempt(connection, each.getValue());
                        if (may ? !outcome.equals("done") : !outcome.equals(DatabaseRoles.DENIED)) {
                            wrong.put(role + ": " + each.getValue(), outcome);
                        }
                    }
                }
            }
        }
        LOG.info("Tables tried: {} statements", roles.attempts());

        assertThat(wrong).isEmpty();
        assertThat(roles.attempts()).isGreaterThan(5000);
    }

    @Test
    void noRoleGetsBeyondItsRows() throws Exception {
        Map<String, String> done = new TreeMap<>();
        for (String role : roles.all()) {
            String own = role.substring(3);
            String other = own.equals("dong_nai") ? "khanh_hoa" : "dong_nai";
            try (Connection connection = roles.as(role)) {
                List<String> attacks = new ArrayList<>(Attacks.againstARole(role, own, other, connection.getCatalog())
                        .toList());
                attacks.addAll(toOtherRoles(connection, role));
                attacks.addAll(toExtensions(connection));
                for (String attack : attacks) {
                    String outcome = roles.attempt(connection, attack);
                    if (!REFUSALS.contains(outcome)) {
                        done.put(role + ": " + attack, outcome);
                    }
                }
            }
        }
        LOG.info("Attacks tried: {}", roles.attempts());

        assertThat(done).isEmpty();
    }

    /** PostgreSQL answers such a grant with a warning, not an error: only the catalogue says that nothing was given. */
    @Test
    void noRoleCanPassOnWhatItHas() throws Exception {
        List<String> before = grants();
        for (String role : roles.all()) {
            String schema = role.equals(TenantConnections.NOBODY_ROLE) ? "shared" : role.substring(3);
            try (Connection connection = roles.as(role)) {
                for (String to : List.of("public", "dv_dong_nai", "dv_tay_ninh", "dv_platform")) {
                    for (String what : List.of(
                            "usage on schema " + schema,
                            "select on all tables in schema " + schema,
                            "all on all tables in schema " + schema,
                            "execute on all functions in schema shared",
                            "connect on database " + connection.getCatalog())) {
                        kept(connection, "grant " + what + " to " + to);
                        kept(connection, "grant " + what + " to " + to + " with grant option");
                    }
                }
            }
        }

        List<String> after = new ArrayList<>(grants());
        after.removeAll(before);
        assertThat(after).as("new or changed").isEmpty();
    }

    @Test
    void searchPathOpensNoOtherSchema() throws Exception {
        for (String role : roles.all()) {
            try (Connection connection = roles.as(role)) {
                for (TenantSummary province : registry.all()) {
                    if (!province.id().role().equals(role)) {
                        assertThat(roles.attempt(
                                        connection,
                                        "set local search_path = "
                                                + province.id().schema() + ", shared; select * from official_document"))
                                .isEqualTo("42P01");
                    }
                }
            }
        }
    }

    @Test
    void ownerStaysWithinTheDatabase() throws Exception {
        Map<String, String> done = new TreeMap<>();
        try (Connection owner = roles.owner()) {
            for (String attack : Attacks.OUT_OF_THE_DATABASE) {
                String outcome = roles.attempt(owner, attack.replace("<self>", TestServer.OWNER));
                if (!REFUSALS.contains(outcome)) {
                    done.put(attack, outcome);
                }
            }
        }
        assertThat(done).isEmpty();
    }

    @Test
    void administratorsScriptHardensAsTheEmbeddedServerDoes() throws Exception {
        String ours = new ClassPathResource("db/cluster/harden.sql").getContentAsString(StandardCharsets.UTF_8);

        assertThat(Path.of("../deploy/postgresql/prepare.sh")).content().contains(ours);
    }

    /** They change no row even where they are allowed; rights are asked before rows are. */
    /** @param column one that the role could write if it might */
    private static Map<String, String> statements(String table, String column) {
        return Map.of(
                "select", "select * from " + table + " limit 1",
                "insert",
                        "insert into " + table + " (" + column + ") select " + column + " from " + table
                                + " where false",
                "update", "update " + table + " set " + column + " = " + column + " where false",
                "delete", "delete from " + table + " where false");
    }

    private static boolean may(String role, String table, String what) {
        if (role.equals(TenantConnections.PLATFORM_ROLE)) {
            return PLATFORM.getOrDefault(table.replace("platform.", ""), Set.of())
                    .contains(what);
        }
        boolean own = table.startsWith(role.substring(3) + ".");
        boolean bookkeeping = table.endsWith(".databasechangelog") || table.endsWith(".databasechangeloglock");
        boolean readOnly = table.endsWith(".tenant_self") || table.endsWith(".audit_entry");
        boolean onlyGrows = table.endsWith(".audit_seal") && !what.equals("insert");
        return own && !bookkeeping && (what.equals("select") || !(readOnly || onlyGrows));
    }

    private static List<String> toOtherRoles(Connection connection, String self) throws SQLException {
        return Twins.texts(connection, "select rolname from pg_roles where rolname <> '" + self + "'").stream()
                .flatMap(role -> Stream.of(
                        "set role " + role,
                        "select set_config('role', '" + role + "', true)",
                        "set session authorization " + role,
                        "grant " + role + " to " + self))
                .toList();
    }

    private static List<String> toExtensions(Connection connection) throws SQLException {
        return Twins.texts(connection, """
                        select name from pg_available_extensions
                        where name not in (select extname from pg_extension)
                        union select unnest(array['dblink', 'postgres_fdw', 'file_fdw', 'plpython3u'])""").stream()
                .map(name -> "create extension \"" + name + "\"")
                .toList();
    }

    private void kept(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            assertThat(REFUSALS).contains(refused.getSQLState());
        }
    }

    private List<String> grants() throws SQLException {
        try (Connection nobody = roles.as(TenantConnections.NOBODY_ROLE)) {
            return Twins.texts(nobody, """
                    select 'schema ' || nspname || a::text from pg_namespace,
                      aclexplode(coalesce(nspacl, acldefault('n', nspowner))) a
                    union all select 'relation ' || c.oid::text || a::text from pg_class c,
                      aclexplode(coalesce(relacl, acldefault('r', relowner))) a where relkind in ('r', 'p', 'v', 'm')
                    union all select 'sequence ' || c.oid::text || a::text from pg_class c,
                      aclexplode(coalesce(relacl, acldefault('s', relowner))) a where relkind = 'S'
                    union all select 'function ' || p.oid::text || a::text from pg_proc p,
                      aclexplode(coalesce(proacl, acldefault('f', proowner))) a
                    union all select 'database ' || datname || a::text from pg_database,
                      aclexplode(coalesce(datacl, acldefault('d', datdba))) a
                    union all select 'member ' || roleid::text || member::text from pg_auth_members
                    order by 1""");
        }
    }
}
