package vn.danvan.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.ReadScope;

/** Lists of imports, without their texts and drafts. */
@Component
class ImportQueries {

    private static final String SELECT = """
            select i.id, i.file_name, i.state, i.created_at, r.document_id
            from document_import i
            left join document_import_result r on r.import_id = i.id and r.position = 0
            where (:all or i.owner_unit in (:units))
            """;
    private static final String NEWEST_FIRST = " order by i.created_at desc, i.id desc limit :limit";
    private static final int SAME_FILE = 5;

    private final JdbcClient jdbc;

    ImportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ImportSummary> newest(ReadScope scope, int limit) {
        return within(scope, SELECT + NEWEST_FIRST)
                .param("limit", limit)
                .query(ImportQueries::summary)
                .list();
    }

    List<ImportSummary> ofTheSameFile(ReadScope scope, String sha256, ImportId except) {
        return within(scope, SELECT + " and i.sha256 = :sha256 and i.id <> :except" + NEWEST_FIRST)
                .param("sha256", sha256)
                .param("except", except.value())
                .param("limit", SAME_FILE)
                .query(ImportQueries::summary)
                .list();
    }

    private JdbcClient.StatementSpec within(ReadScope scope, String sql) {
        return jdbc.sql(sql)
                .param("all", scope instanceof ReadScope.Everything)
                .param("units", DocumentRegister.units(scope));
    }

    private static ImportSummary summary(ResultSet row, int number) throws SQLException {
        @Nullable UUID document = row.getObject("document_id", UUID.class);
        return new ImportSummary(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                ImportState.valueOf(row.getString("state")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                document == null ? null : new DocumentId(document));
    }
}
