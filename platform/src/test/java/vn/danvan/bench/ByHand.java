package vn.danvan.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** What somebody would write who had only this one question, read to the last column. */
final class ByHand {

    private ByHand() {}

    static void ask(Connection own, String sql) throws SQLException {
        try (Statement statement = own.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }

    /** Those whose name and place are most like the model's: what duplicates are looked for among. */
    static String alike(UUID model) {
        return "select o.* from skilful_model m join skilful_model o on o.folded % m.folded and o.state <> 'REJECTED'"
                + " where m.id = '" + model + "' order by similarity(o.folded, m.folded) desc limit 200";
    }

    /** How alike is alike for {@link #alike}: as it is for the search for duplicates. */
    static void prepare(Connection own) throws SQLException {
        try (Statement statement = own.createStatement()) {
            statement.execute("set pg_trgm.similarity_threshold = 0.45");
        }
    }
}
