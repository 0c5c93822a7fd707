package vn.danvan.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.danvan.PlatformTest;

/**
 * What PostgreSQL says to everybody says nothing of another province; and what it cannot refuse is tried, with what makes
 * it harmless beside it:
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
class DatabaseSilenceTest {

    @Autowired
    private ApplicationContext context;

    private DatabaseRoles roles;

    @BeforeEach
    void rolesAreKnown() {
        roles = new DatabaseRoles(context);
    }

    /** Everything that a province's role can read of the catalogue, after the other's secrets were counted and asked for. */
    @Test
    void catalogueTellsNothingOfTheOtherProvince() throws Exception {
        int read = 0;
        try (Twins twins = Twins.in(context);
                Connection owner = roles.owner();
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
                    assertThat(refused.getSQLState()).as(relation).isEqualTo(DatabaseRoles.DENIED);
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
        try (Connection other = roles.as("dv_dong_nai");
                Connection one = roles.as("dv_khanh_hoa")) {
            String process = Twins.texts(other, "select pg_backend_pid()").getFirst();

            assertThat(roles.attempt(one, "select pg_terminate_backend(" + process + ")"))
                    .isEqualTo(DatabaseRoles.DENIED);
            assertThat(roles.attempt(one, "select pg_cancel_backend(" + process + ")"))
                    .isEqualTo(DatabaseRoles.DENIED);
            assertThat(Twins.texts(other, "select 1")).containsExactly("1");
        }
    }

    /** The one channel that PostgreSQL leaves open between roles of a database. */
    @Test
    void messagesReachWhoListensAndNothingOfOursDoes() throws Exception {
        try (Connection other = roles.as("dv_dong_nai");
                Connection one = roles.as("dv_khanh_hoa")) {
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
        try (Connection one = roles.as("dv_khanh_hoa")) {
            assertThat(roles.attempt(one, "alter role dv_khanh_hoa set search_path = dong_nai"))
                    .isEqualTo("done");
            assertThat(roles.attempt(one, "alter role dv_khanh_hoa password 'x'"))
                    .isEqualTo("done");
            assertThat(roles.attempt(one, "set local statement_timeout = 0; select 1"))
                    .isEqualTo("done");
            assertThat(roles.attempt(one, "set local search_path = dong_nai; table tenant_self"))
                    .isEqualTo("42P01");
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
