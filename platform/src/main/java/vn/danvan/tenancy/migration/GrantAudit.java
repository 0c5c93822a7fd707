package vn.danvan.tenancy.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves from the catalogue that nobody but the owner and the province's own role can touch a province's schema, that no
 * role of ours is a member of another, and that {@code public} is empty. Two queries, however many provinces there are.
 */
public final class GrantAudit {

    private static final String FOREIGN_GRANTS = SqlResources.read("db/cluster/foreign-grants.sql");

    private GrantAudit() {}

    /** One line per finding; none is what must be. */
    public static List<String> findings(Connection connection) throws SQLException {
        List<String> findings = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(FOREIGN_GRANTS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                findings.add(rows.getString(1));
            }
        }
        return findings;
    }
}
