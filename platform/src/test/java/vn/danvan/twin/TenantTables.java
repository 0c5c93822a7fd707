package vn.danvan.twin;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of a province as its own database describes them, in an order in which rows can be added. */
final class TenantTables {

    private static final String COLUMNS = """
            select c.relname, a.attname, format_type(a.atttypid, null) as type,
                   (select f.confrelid::regclass::text from pg_constraint f
                    where f.conrelid = c.oid and f.contype = 'f' and a.attnum = any (f.conkey)
                    order by cardinality(f.conkey) limit 1) as refers_to,
                   exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisunique
                           and a.attnum = any (i.indkey)) as is_key
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                 and not a.attisdropped and a.attgenerated = ''
            where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
              and c.relname not in ('databasechangelog', 'databasechangeloglock')
            order by c.relname, a.attnum""";

    private TenantTables() {}

    /** @param refersTo the table that a foreign key with this column points to, the shortest key's where there are several */
    record Column(String name, String type, @Nullable String refersTo, boolean key) {}

    record Table(String name, List<Column> columns) {

        Set<String> needs() {
            return columns.stream()
                    .map(Column::refersTo)
                    .filter(other -> other != null && !other.equals(name))
                    .collect(Collectors.toSet());
        }
    }

    static List<Table> of(Connection connection) throws SQLException {
        Map<String, List<Column>> found = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                found.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(new Column(row.getString(2), row.getString(3), row.getString(4), row.getBoolean(5)));
            }
        }
        return inOrder(found);
    }

    private static List<Table> inOrder(Map<String, List<Column>> found) {
        Map<String, Table> ordered = new LinkedHashMap<>();
        while (ordered.size() < found.size()) {
            int before = ordered.size();
            found.forEach((name, columns) -> {
                Table table = new Table(name, columns);
                if (ordered.keySet().containsAll(table.needs())) {
                    ordered.putIfAbsent(name, table);
                }
            });
            if (ordered.size() == before) {
                throw new IllegalStateException("tables that need each other: " + found.keySet());
            }
        }
        return List.copyOf(ordered.values());
    }
}
