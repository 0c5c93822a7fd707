package vn.danvan.models.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.documents.FileStore;
import vn.danvan.documents.StoredFile;
import vn.danvan.models.ModelId;
import vn.danvan.models.step.Paper;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.TimeOrderedIds;

/** Which files belong to which dossier; their bytes lie with all other files of the province. */
@Repository
class EvidenceStore {

    private final JdbcClient jdbc;
    private final FileStore files;
    private final Clock clock;

    EvidenceStore(JdbcClient jdbc, FileStore files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    UUID add(ModelId model, StoredFile file, @Nullable Paper paper, UUID person) {
        UUID id = TimeOrderedIds.next(clock);
        String sha256 = Digests.sha256(file.content());
        files.store(sha256, file.name(), file.mediaType(), file.content());
        jdbc.sql("""
                        insert into model_file (id, model_id, paper, name, media_type, size, sha256, added_at, added_by)
                        values (:id, :model, :paper, :name, :type, :size, :sha256, :now, :person)""")
                .param("id", id)
                .param("model", model.value())
                .param("paper", paper == null ? null : paper.name(), Types.VARCHAR)
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", (long) file.content().length)
                .param("sha256", sha256)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person)
                .update();
        return id;
    }

    int count(ModelId model) {
        return jdbc.sql("select count(*) from model_file where model_id = ?")
                .param(model.value())
                .query(Integer.class)
                .single();
    }

    List<EvidenceFile> of(ModelId model) {
        return jdbc.sql("select f.id, f.paper, f.name, f.media_type, f.size, f.added_at, p.full_name"
                        + " from model_file f join person p on p.id = f.added_by"
                        + " where f.model_id = ? order by f.added_at, f.id")
                .param(model.value())
                .query(EvidenceStore::file)
                .list();
    }

    private static EvidenceFile file(ResultSet row, int number) throws SQLException {
        String paper = row.getString("paper");
        return new EvidenceFile(
                row.getObject("id", UUID.class),
                paper == null ? null : Paper.valueOf(paper),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getTimestamp("added_at").toInstant(),
                row.getString("full_name"));
    }

    /** Under the name and kind that it had here: the same bytes may have come before as something else. */
    StoredFile content(ModelId model, UUID file) {
        Kept kept = jdbc.sql("select sha256, name, media_type from model_file where id = ? and model_id = ?")
                .params(file, model.value())
                .query((row, number) -> new Kept(row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .orElseThrow(NotFound::new);
        return new StoredFile(
                kept.name(), kept.mediaType(), files.load(kept.sha256()).content());
    }

    private record Kept(String sha256, String name, String mediaType) {}

    void remove(ModelId model, UUID file) {
        int removed = jdbc.sql("delete from model_file where id = ? and model_id = ?")
                .params(file, model.value())
                .update();
        if (removed == 0) {
            throw new NotFound();
        }
    }
}
