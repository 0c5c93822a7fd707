package vn.danvan.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The floor: the statements of the service in the service's transaction, written by hand on one connection. */
final class RawDocuments {

    private static final String POSTS = """
            select p.id as person, p.full_name, t.id as post, t.position, t.unit_id, t.side, t.duty
            from account a
            join person p on p.id = a.person_id
            join post t on t.person_id = p.id
            where a.username = ? and a.enabled
              and t.valid_from <= ? and (t.valid_to is null or t.valid_to > ?)
            order by t.id""";

    private final Connection connection;

    RawDocuments(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    void read(UUID id) throws SQLException {
        posts();
        rows("select * from official_document where id = ?", id);
        rows("select * from citation where document_id = ? order by position", id);
        rows("select text, purpose from document_recipient where document_id = ? order by position", id);
        connection.commit();
    }

    void write(UUID id, UUID owner) throws SQLException {
        posts();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into official_document (id, version, side, issuer_confidence, issued_on_precision, title, draft,"
                        + " partial, owner_unit, created_by, created_at) values (?, 0, 'GOVERNMENT', 'HIGH', 'NONE', ?,"
                        + " false, false, ?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, MeasuredDocument.TITLE);
            insert.setObject(3, owner);
            insert.setObject(4, owner);
            insert.setTimestamp(5, Timestamp.from(Instant.now()));
            insert.executeUpdate();
        }
        part("insert into citation (document_id, position, text, relation) values (?, 0, 'a', 'BASIS')", id);
        part("insert into document_recipient (document_id, position, text, purpose) values (?, 0, 'a', 'b')", id);
        connection.commit();
    }

    private void posts() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(POSTS)) {
            query.setString(1, TenancyBench.PERSON);
            query.setDate(2, Date.valueOf(LocalDate.now()));
            query.setDate(3, Date.valueOf(LocalDate.now()));
            drain(query);
        }
    }

    private void rows(String sql, UUID id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, id);
            drain(query);
        }
    }

    private void part(String sql, UUID id) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.executeUpdate();
        }
    }

    private static void drain(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }
}
