package vn.danvan.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.RoundTrips;
import vn.danvan.TestServer;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.RoleSecrets;
import vn.danvan.tenancy.connections.TenancySettings;

/** Schemas that are alike are written out once; whatever tells one of them from the others is still found, and named. */
class AlikeSchemasTest {

    private static final List<TenantId> PROVINCES = IntStream.rangeClosed(1, 4)
            .mapToObj(number -> new TenantId("alike-" + number))
            .toList();
    private static final List<String> SCHEMAS =
            PROVINCES.stream().map(TenantId::schema).toList();
    private static final String ODD = "alike_3";

    private static final DatabaseServers SERVERS = new DatabaseServers(
            Map.of(DatabaseServers.MAIN, RoundTrips.countedAt(TestServer.database("alike_schemas"))),
            Optional.of(new TenancySettings.Owner(TestServer.OWNER, TestServer.OWNER_PASSWORD)),
            new RoleSecrets(TestServer.MASTER_KEY));

    private static Connection server;

    private final ObjectCheck check = new ObjectCheck();

    @BeforeAll
    static void someProvinces() throws SQLException {
        new MigrationRun(SERVERS).run(PROVINCES, 0);
        server = new OwnerConnections(SERVERS).open(DatabaseServers.MAIN, "pg_catalog");
        server.setAutoCommit(false);
    }

    @AfterEach
    void takeBack() throws SQLException {
        server.rollback();
    }

    @AfterAll
    static void close() throws SQLException {
        server.close();
    }

    @Test
    void provincesOfOneVersionAreAlike() throws SQLException {
        assertThat(SchemaDigests.alike(server, SCHEMAS)).containsExactly(SCHEMAS);
        assertThat(check.wrong(server, SCHEMAS)).isEmpty();
    }

    @Test
    void fourSchemasCostNoMoreQuestionsThanTwo() {
        wrong(SCHEMAS.subList(0, 2));
        long forTwo = RoundTrips.during(() -> wrong(SCHEMAS.subList(0, 2)));

        assertThat(forTwo).isPositive();
        assertThat(RoundTrips.during(() -> wrong(SCHEMAS))).isEqualTo(forTwo);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table task alter column code drop not null",
                "alter table task alter column code type varchar(9000)",
                "alter table task alter column state set default 'DONE'",
                "alter table task alter column state drop default",
                "alter table task add column unexpected integer",
                "alter table task rename column code to words",
                "alter table task rename to tasks",
                "drop table notice_mail cascade",
                "create table unexpected ()",
                "create sequence unexpected",
                "create view unexpected as select 1",
                "drop index task_due",
                "alter index task_due rename to unexpected",
                "create index unexpected on task (plan_id)",
                "drop index task_reported; create index task_reported on task (plan_id)",
                "drop index task_reported; create index task_reported on task (plan_id) where state = 'DONE'",
                "drop index plan_owner; create index plan_owner on plan (owner_unit, created_at)",
                "drop index plan_owner; create index plan_owner on plan (owner_unit) include (created_at)",
                "drop index plan_owner; create index plan_owner on plan using hash (owner_unit)",
                "drop index plan_owner; create unique index plan_owner on plan (owner_unit, created_at desc)",
                "alter index plan_owner set (fillfactor = 50)",
                "drop index task_reported; create index task_reported on task (text text_pattern_ops)",
                "alter table task add constraint unexpected check (true)",
                "alter table task add constraint unexpected check (plan_id is not null) not valid",
                "alter table task drop constraint task_plan_id_fkey",
                "alter table task rename constraint task_plan_id_fkey to unexpected",
                "alter table task alter constraint task_plan_id_fkey deferrable initially deferred",
                "alter table task drop constraint task_plan_id_fkey; alter table task add constraint task_plan_id_fkey foreign key (plan_id) references plan on delete set null",
                "alter table task drop constraint task_plan_id_fkey; alter table task add constraint task_plan_id_fkey foreign key (plan_id) references unit",
                "drop trigger record_change on task",
                "create trigger unexpected before update on task for each row when (old.* is distinct from new.*) execute function suppress_redundant_updates_trigger()",
                "drop trigger record_change on task; create trigger record_change after insert on task for each row execute function record_change('id', 'id', '', '')",
                "drop trigger record_change on task; create trigger record_change after insert or delete or update on task for each row execute function record_change('id', 'id', 'state', '')",
                "drop function record_change() cascade",
                "create function unexpected(text) returns text language sql as 'select $1'",
                "drop schema alike_3 cascade"
            })
    void whatTellsOneOfThemIsFoundAndNamed(String change) throws SQLException {
        make(ODD, change);
        SortedSet<String> expected = check.differences(SchemaObjects.of(server, ODD));
        assertThat(expected).isNotEmpty();

        SortedMap<String, SortedSet<String>> wrong = check.wrong(server, SCHEMAS);

        assertThat(wrong).containsOnlyKeys(ODD).containsEntry(ODD, expected);
    }

    @Test
    void sameFaultInAllOfThemIsFoundInEach() throws SQLException {
        for (String schema : SCHEMAS) {
            make(schema, "drop index task_due");
        }

        assertThat(check.wrong(server, SCHEMAS))
                .containsOnlyKeys(SCHEMAS)
                .allSatisfy((schema, differences) ->
                        assertThat(differences).singleElement().asString().startsWith("- index CREATE INDEX task_due"));
    }

    /** More than are written out at once. */
    @Test
    void fortyDifferentFaultsAreEachNamed() throws SQLException {
        List<String> odd =
                IntStream.rangeClosed(1, 40).mapToObj(number -> "odd_" + number).toList();
        for (String schema : odd) {
            make("pg_catalog", "create schema " + schema + "; create table " + schema + ".of_" + schema + " ()");
        }
        List<String> all = Stream.concat(odd.stream(), SCHEMAS.stream()).toList();

        SortedMap<String, SortedSet<String>> wrong = check.wrong(server, all);

        assertThat(wrong).containsOnlyKeys(odd).allSatisfy((schema, differences) -> assertThat(differences)
                .contains("+ table of_" + schema, "- table plan"));
    }

    private void wrong(List<String> schemas) {
        try {
            check.wrong(server, schemas);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void make(String schema, String change) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute("set local search_path to " + schema + ", shared");
            statement.execute(change);
            statement.execute("set local search_path to pg_catalog");
        }
    }
}
