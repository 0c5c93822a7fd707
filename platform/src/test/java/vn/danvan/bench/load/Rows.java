package vn.danvan.bench.load;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows on their way into the database by COPY, a table after the other in the order in which the tables were first named. */
final class Rows {

    private final Connection connection;
    private final Map<String, StringBuilder> waiting = new LinkedHashMap<>();

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** @param table with its columns, as COPY wants them: {@code task (id, plan_id)}; rows of one table always the same */
    void add(String table, @Nullable Object... values) {
        StringBuilder rows = waiting.computeIfAbsent(table, name -> new StringBuilder());
        for (int index = 0; index < values.length; index++) {
            rows.append(index == 0 ? "" : "\t").append(text(values[index]));
        }
        rows.append('\n');
    }

    private static String text(@Nullable Object value) {
        return value == null
                ? "\\N"
                : value.toString().replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    void write() throws SQLException, IOException {
        for (Map.Entry<String, StringBuilder> table : waiting.entrySet()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + table.getKey() + " from stdin",
                            new StringReader(table.getValue().toString()));
            table.getValue().setLength(0);
        }
    }
}
