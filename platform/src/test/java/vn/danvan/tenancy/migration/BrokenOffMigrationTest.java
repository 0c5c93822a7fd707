package vn.danvan.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.danvan.TestServer;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.RoleSecrets;
import vn.danvan.tenancy.connections.TenancySettings;

/** What an earlier run left behind, when it ended between two statements, does not stop the next. */
class BrokenOffMigrationTest {

    private final OwnerConnections owner = new OwnerConnections(new DatabaseServers(
            Map.of(DatabaseServers.MAIN, TestServer.database("broken_off")),
            Optional.of(new TenancySettings.Owner(TestServer.OWNER, TestServer.OWNER_PASSWORD)),
            new RoleSecrets(TestServer.MASTER_KEY)));
    private final ChangeLog changes = new ChangeLog("db/tenant.yaml");

    @BeforeEach
    void emptySchema() throws SQLException {
        new ClusterBootstrap(owner, new RoleSecrets(TestServer.MASTER_KEY)).run(DatabaseServers.MAIN);
        run("drop schema if exists broken cascade; create schema broken");
    }

    @Test
    void changeWhoseRowCannotBeWrittenIsNotThereEither() throws SQLException {
        changes.update(owner, DatabaseServers.MAIN, "broken");
        run("drop table broken.kept_answer; delete from broken.databasechangelog where id like '%create-kept-answer'");
        run("""
                create function broken.refuse() returns trigger language plpgsql as
                  $$ begin raise exception 'killed here'; end $$;
                create trigger refuse before insert on broken.databasechangelog execute function broken.refuse()""");

        assertThatThrownBy(() -> changes.update(owner, DatabaseServers.MAIN, "broken"))
                .hasMessageContaining("killed here");
        assertThat(tables("kept_answer")).isZero();

        run("drop function broken.refuse() cascade");
        changes.update(owner, DatabaseServers.MAIN, "broken");
        assertThat(tables("kept_answer")).isEqualTo(1);
    }

    @Test
    void lockOfADeadRunHoldsNobodyUp() throws SQLException {
        changes.update(owner, DatabaseServers.MAIN, "broken");
        run("drop table broken.kept_answer; delete from broken.databasechangelog where id like '%create-kept-answer';"
                + " update broken.databasechangeloglock set locked = true, lockedby = 'the dead', lockgranted = now()");

        changes.update(owner, DatabaseServers.MAIN, "broken");

        assertThat(tables("kept_answer")).isEqualTo(1);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = owner.open(DatabaseServers.MAIN, "pg_catalog");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int tables(String name) throws SQLException {
        try (Connection connection = owner.open(DatabaseServers.MAIN, "pg_catalog");
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_tables where schemaname = 'broken' and tablename = '"
                                + name + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
