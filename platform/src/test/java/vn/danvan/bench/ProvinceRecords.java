package vn.danvan.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The records of the loaded province that the screens are opened with: the largest of their kind. */
final class ProvinceRecords {

    final UUID department;
    final UUID commune;
    final UUID tree;
    final UUID given;
    final UUID parent;
    final UUID copy;
    final UUID document;
    final UUID model;
    final UUID scored;
    final UUID toDeal;

    private final Connection connection;

    /** @param connection as the province's role */
    ProvinceRecords(Connection connection) throws SQLException {
        this.connection = connection;
        department = one("select id from unit where code = 'SO1'");
        commune = one("select id from unit where code = 'X7'");
        tree = one("select plan_id from task where copy_of is null group by plan_id order by count(*) desc limit 1");
        given = one("select t.plan_id from task t join plan p on p.id = t.plan_id where t.copy_of is not null"
                + " and p.state in ('ISSUED', 'IN_PROGRESS') group by t.plan_id order by count(*) desc, 1 limit 1");
        parent = one(
                "select copy_of from task where copy_of is not null group by copy_of order by count(*) desc, 1 limit 1");
        copy = one("select id from task where copy_of = '" + parent + "' order by id limit 1");
        document = one("select document_id from plan where id = '" + given + "'");
        model = one("select id from skilful_model where state = 'RECOGNISED' order by id desc limit 1");
        scored = one("select id from appraisal_round where name = 'scored'");
        toDeal = one("select id from appraisal_round where name = 'to deal'");
    }

    /** Fifty models of the scored round. */
    List<UUID> chosen() throws SQLException {
        List<UUID> chosen = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select model_id from round_model where round_id = '" + scored
                        + "' order by position limit 50")) {
            while (row.next()) {
                chosen.add(row.getObject(1, UUID.class));
            }
        }
        return chosen;
    }

    private UUID one(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }
}
