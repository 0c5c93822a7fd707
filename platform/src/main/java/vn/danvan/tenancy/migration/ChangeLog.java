package vn.danvan.tenancy.migration;

import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.visitor.AbstractChangeExecListener;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.jspecify.annotations.Nullable;

/**
 * A Liquibase change log and its runs against one schema. Callers run one schema at a time in a JVM: Liquibase resets a
 * lock registry that is JVM-wide.
 */
final class ChangeLog {

    private static final Contexts ALL = new Contexts();
    private final String path;

    ChangeLog(String path) {
        this.path = path;
    }

    void update(OwnerConnections owner, String placement, String schema) throws SQLException {
        AtomicReference<@Nullable String> failed = new AtomicReference<>();
        try {
            with(owner, placement, schema, liquibase -> {
                liquibase.setChangeExecListener(new AbstractChangeExecListener() {
                    @Override
                    public void runFailed(ChangeSet step, DatabaseChangeLog log, Database database, Exception failure) {
                        failed.set(step.getId());
                    }
                });
                liquibase.update(ALL);
            });
        } catch (SQLException failure) {
            String step = failed.get();
            throw step == null ? failure : new MigrationFailure(step, String.valueOf(failure.getMessage()), failure);
        }
    }

    /** The script that brings an empty schema to this version, change log rows included; runs as one batch. */
    String script(OwnerConnections owner, String placement, String schema) throws SQLException {
        StringWriter script = new StringWriter();
        with(owner, placement, schema, liquibase -> liquibase.update(ALL, script));
        return script.toString();
    }

    private void with(OwnerConnections owner, String placement, String schema, Run run) throws SQLException {
        try (Connection connection = owner.open(placement, schema, "shared")) {
            Map<String, Object> quiet = Map.of(Scope.Attr.ui.name(), new LoggerUIService());
            Scope.child(quiet, () -> {
                Database database =
                        DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
                database.setDefaultSchemaName(schema);
                database.setLiquibaseSchemaName(schema);
                run.on(new Liquibase(path, new ClassLoaderResourceAccessor(), database));
            });
        } catch (SQLException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new SQLException("change log " + path + " on " + schema + ": " + failure.getMessage(), failure);
        }
    }

    @FunctionalInterface
    private interface Run {
        void on(Liquibase liquibase) throws LiquibaseException;
    }
}
