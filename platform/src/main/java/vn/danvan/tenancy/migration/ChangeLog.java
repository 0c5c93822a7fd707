package vn.danvan.tenancy.migration;

import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * A Liquibase change log and its runs against one schema. Callers run one schema at a time in a JVM: Liquibase resets a
 * lock registry that is JVM-wide; and they hold the advisory lock of {@link MigrationRun}, so that a lock that Liquibase
 * left in a table is one that a killed process left.
 *
 * <p>Liquibase says what is to be done, and we do it: by itself it commits a change before the row that says so, and a
 * process killed between the two leaves a schema that no rerun gets past.
 */
final class ChangeLog {

    private static final Contexts ALL = new Contexts();
    private static final Pattern BEGIN_OF_A_CHANGE = Pattern.compile("(?m)^(?=-- Changeset )");
    private static final Pattern ID_OF_A_CHANGE = Pattern.compile("-- Changeset [^:]+::(.+?)::");
    private static final String FORGET_THE_DEAD = """
            do $$ begin
              if to_regclass('%1$s.databasechangeloglock') is not null then
                update %1$s.databasechangeloglock set locked = false, lockgranted = null, lockedby = null where locked;
              end if;
            end $$""";
    private final String path;

    ChangeLog(String path) {
        this.path = path;
    }

    /** Each change and its row in one transaction: a kill at any moment leaves the change done or not begun. */
    void update(OwnerConnections owner, String placement, String schema) throws SQLException {
        try (Connection connection = owner.open(placement, schema, "shared");
                Statement statement = connection.createStatement()) {
            statement.execute(FORGET_THE_DEAD.formatted(schema));
            if (isUpToDate(owner, placement, schema)) {
                return;
            }
            connection.setAutoCommit(false);
            for (String change : BEGIN_OF_A_CHANGE.split(script(owner, placement, schema))) {
                run(change, connection);
            }
        }
    }

    private static void run(String change, Connection connection) throws SQLException {
        try {
            GivingWay.run(change, connection);
        } catch (SQLException failure) {
            Matcher id = ID_OF_A_CHANGE.matcher(change);
            throw id.lookingAt()
                    ? new MigrationFailure(id.group(1), String.valueOf(failure.getMessage()), failure)
                    : failure;
        }
    }

    private boolean isUpToDate(OwnerConnections owner, String placement, String schema) throws SQLException {
        AtomicBoolean nothingLeft = new AtomicBoolean();
        with(
                owner,
                placement,
                schema,
                liquibase -> nothingLeft.set(liquibase
                        .listUnrunChangeSets(ALL, new LabelExpression())
                        .isEmpty()));
        return nothingLeft.get();
    }

    /** The script that brings an empty schema to this version, change log rows included; runs as one batch. */
    String script(OwnerConnections owner, String placement, String schema) throws SQLException {
        StringWriter script = new StringWriter();
        with(owner, placement, schema, liquibase -> liquibase.update(ALL, script));
        return script.toString();
    }

    void with(OwnerConnections owner, String placement, String schema, Run run) throws SQLException {
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
    interface Run {
        void on(Liquibase liquibase) throws LiquibaseException;
    }
}
