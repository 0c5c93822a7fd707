package vn.danvan.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import vn.danvan.PlatformTest;
import vn.danvan.TestServer;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.TenantConnections;

/**
 * PostgreSQL itself refuses what code forgets: whoever signs in as one of our roles tries everything at everything. What
 * it cannot refuse is tried too, with what makes it harmless beside it:
 *
 * <ul>
 *   <li>LISTEN and NOTIFY know no rights. Nothing of ours speaks or listens there, and a test reads the sources for it.
 *   <li>A role may change its own password and its own settings for good. That locks out one province, its own; the
 *       pool refuses a connection that stands elsewhere, and the next migration sets all of it anew.
 *   <li>A role may lift its own statement_timeout and take locks within a transaction. Both use up what the server has,
 *       not what it holds; the connections of a province are few.
 *   <li>Names of schemas, tables and roles can be read by everybody. They are the same in every province, and the list
 *       of provinces is on the sign-in page.
 * </ul>
 */
@PlatformTest
class DatabaseProofTest {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseProofTest.class);
    private static final String DENIED = "42501";
    /** Other ways of saying no: no such name within sight, no such thing here, only a superuser, no grant options. */
    private static final Set<String> REFUSALS = Set.of(DENIED, "3F000", "42P01", "42704", "0LP01", "0A000", "58P01");

    /** Statements that PostgreSQL takes outside of transactions only. */
    private static final Pattern ALONE = Pattern.compile("^(alter system|create (database|tablespace))");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DatabaseServers servers;

    @Autowired
    private TenantRegistry registry;

    private int attempts;

    @Test
    void everyRoleReachesItsOwnTablesAndNoOther() throws Exception {
        Map<String, String> wrong = new TreeMap<>();
        for (String role : roles()) {
            try (Connection connection = as(role)) {
                for (String table : tables(connection)) {
                    for (Map.Entry<String, String> each : statements(table).entrySet()) {
                        boolean may = may(role, table, each.getKey());
                        String outcome = attempt(connection, each.getValue());
                        if (may ? !outcome.equals("done") : !outcome.equals(DENIED)) {
                            wrong.put(role + ": " + each.getValue(), outcome);
                        }
                    }
                }
            }
        }
        LOG.info("Tables tried: {} statements", attempts);

        assertThat(wrong).isEmpty();
        assertThat(attempts).isGreaterThan(5000);
    }

    @Test
    void noRoleGetsBeyondItsRows() throws Exception {
        Map<String, String> done = new TreeMap<>();
        for (String role : roles()) {
            String own = role.substring(3);
            String other = own.equals("dong_nai") ? "khanh_hoa" : "dong_nai";
            try (Connection connection = as(role)) {
                List<String> attacks = new ArrayList<>(Attacks.againstARole(role, own, other, connection.getCatalog())
                        .toList());
                attacks.addAll(toOtherRoles(connection, role));
                attacks.addAll(toExtensions(connection));
                for (String attack : attacks) {
                    String outcome = attempt(connection, attack);
                    if (!REFUSALS.contains(outcome)) {
                        done.put(role + ": " + attack, outcome);
                    }
                }
            }
        }
        LOG.info("Attacks tried: {}", attempts);

        assertThat(done).isEmpty();
    }

    /** PostgreSQL answers such a grant with a warning, not an error: only the catalogue says that nothing was given. */
    @Test
    void noRoleCanPassOnWhatItHas() throws Exception {
        List<String> before = grants();
        for (String role : roles()) {
            String schema = role.equals(TenantConnections.NOBODY_ROLE) ? "shared" : role.substring(3);
            try (Connection connection = as(role)) {
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
        for (String role : roles()) {
            try (Connection connection = as(role)) {
                for (TenantSummary province : registry.all()) {
                    if (!province.id().role().equals(role)) {
                        assertThat(attempt(
                                        connection,
                                        "set local search_path = "
                                                + province.id().schema() + ", shared; select * from official_document"))
                                .isEqualTo("42P01");
                    }
                }
            }
        }
    }

    /** Everything that a province's role can read of the catalogue, after the other's secrets were counted and asked for. */
    @Test
    void catalogueTellsNothingOfTheOtherProvince() throws Exception {
        int read = 0;
        try (Twins twins = Twins.in(context);
                Connection owner = DriverManager.getConnection(
                        servers.address(DatabaseServers.MAIN), TestServer.OWNER, TestServer.OWNER_PASSWORD);
                Connection other = twins.as(Twins.OTHER);
                Connection one = twins.as(Twins.ONE)) {
            Marker secret = Twins.marker(Twins.OTHER);
            for (String table : Twins.texts(other, "select tablename from pg_tables where schemaname = 'dong_nai'")) {
                try (Statement statement = owner.createStatement()) {
                    statement.execute("analyze dong_nai." + table);
                }
            }
            Twins.texts(other, "select '" + secret.word() + "'");
            assertThat(Twins.texts(owner, "select count(*) from pg_stats where schemaname = 'dong_nai'"))
                    .isNotEqualTo(List.of("0"));
            for (String relation : Twins.texts(one, """
                    select c.oid::regclass::text from pg_class c
                    where c.relnamespace in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
                      and c.relkind in ('r', 'v')""")) {
                try {
                    String content = String.join("\n", Twins.texts(one, "select t::text from " + relation + " t"));
                    assertThat(secret.foundIn(content.getBytes(StandardCharsets.UTF_8)))
                            .as(relation)
                            .isNull();
                    read++;
                } catch (SQLException refused) {
                    assertThat(refused.getSQLState()).as(relation).isEqualTo(DENIED);
                }
            }
            assertThat(Twins.texts(one, "select query from pg_stat_activity where usename = 'dv_dong_nai'"))
                    .isNotEmpty()
                    .containsOnly("<insufficient privilege>");
        }
        assertThat(read).isGreaterThan(60);
    }

    @Test
    void connectionOfAnotherProvinceCannotBeEnded() throws Exception {
        try (Connection other = as("dv_dong_nai");
                Connection one = as("dv_khanh_hoa")) {
            String process = Twins.texts(other, "select pg_backend_pid()").getFirst();

            assertThat(attempt(one, "select pg_terminate_backend(" + process + ")"))
                    .isEqualTo(DENIED);
            assertThat(attempt(one, "select pg_cancel_backend(" + process + ")"))
                    .isEqualTo(DENIED);
            assertThat(Twins.texts(other, "select 1")).containsExactly("1");
        }
    }

    /** The one channel that PostgreSQL leaves open between roles of a database. */
    @Test
    void messagesReachWhoListensAndNothingOfOursDoes() throws Exception {
        try (Connection other = as("dv_dong_nai");
                Connection one = as("dv_khanh_hoa")) {
            other.createStatement().execute("listen attack");
            one.createStatement().execute("notify attack, 'hello'");
            other.createStatement().execute("select 1");
            assertThat(other.unwrap(PGConnection.class).getNotifications(2000)).hasSize(1);
        }
        Pattern speaks = Pattern.compile("pg_notify|\"\\s*(listen|notify)\\s", Pattern.CASE_INSENSITIVE);
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            assertThat(sources.filter(path -> path.toString().matches(".*\\.(java|sql)")))
                    .isNotEmpty()
                    .noneMatch(path -> speaks.matcher(read(path)).find());
        }
    }

    /** What a role may do to itself stays with itself: its schema is its own, whatever the path says. */
    @Test
    void roleCanHarmItselfAlone() throws Exception {
        try (Connection one = as("dv_khanh_hoa")) {
            assertThat(attempt(one, "alter role dv_khanh_hoa set search_path = dong_nai"))
                    .isEqualTo("done");
            assertThat(attempt(one, "alter role dv_khanh_hoa password 'x'")).isEqualTo("done");
            assertThat(attempt(one, "set local statement_timeout = 0; select 1"))
                    .isEqualTo("done");
            assertThat(attempt(one, "set local search_path = dong_nai; table tenant_self"))
                    .isEqualTo("42P01");
        }
    }

    @Test
    void ownerStaysWithinTheDatabase() throws Exception {
        Map<String, String> done = new TreeMap<>();
        try (Connection owner = DriverManager.getConnection(
                servers.address(DatabaseServers.MAIN), TestServer.OWNER, TestServer.OWNER_PASSWORD)) {
            for (String attack : Attacks.OUT_OF_THE_DATABASE) {
                String outcome = attempt(owner, attack.replace("<self>", TestServer.OWNER));
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

    private List<String> roles() {
        return Stream.concat(
                        registry.all().stream().map(TenantSummary::id).map(TenantId::role),
                        Stream.of(TenantConnections.PLATFORM_ROLE, TenantConnections.NOBODY_ROLE))
                .toList();
    }

    private Connection as(String role) throws SQLException {
        return DriverManager.getConnection(
                servers.address(DatabaseServers.MAIN), role, servers.secrets().passwordOf(role));
    }

    /** Everything with rows in any schema but PostgreSQL's own. */
    private static List<String> tables(Connection connection) throws SQLException {
        return Twins.texts(connection, """
                select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                order by 1""");
    }

    /** They change no row even where they are allowed; rights are asked before rows are. */
    private static Map<String, String> statements(String table) {
        return Map.of(
                "select", "select * from " + table + " limit 1",
                "insert", "insert into " + table + " select * from " + table + " where false",
                "update", "with w as (delete from " + table + " where false returning 1) select 1",
                "delete", "delete from " + table + " where false");
    }

    private static boolean may(String role, String table, String what) {
        if (role.equals(TenantConnections.PLATFORM_ROLE)) {
            return table.equals("platform.tenant") && Set.of("select", "insert").contains(what);
        }
        boolean own = table.startsWith(role.substring(3) + ".");
        boolean bookkeeping = table.endsWith(".databasechangelog") || table.endsWith(".databasechangeloglock");
        return own && !bookkeeping && (what.equals("select") || !table.endsWith(".tenant_self"));
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

    /** @return "done", or the state with which PostgreSQL refused; whatever was done is undone */
    private String attempt(Connection connection, String sql) throws SQLException {
        attempts++;
        connection.setAutoCommit(ALONE.matcher(sql).find());
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return "done";
        } catch (SQLException refused) {
            return String.valueOf(refused.getSQLState());
        } finally {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        }
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
        try (Connection nobody = as(TenantConnections.NOBODY_ROLE)) {
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

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
