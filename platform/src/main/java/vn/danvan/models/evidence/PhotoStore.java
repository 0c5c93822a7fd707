package vn.danvan.models.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.documents.FileStore;
import vn.danvan.models.ModelId;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.TimeOrderedIds;

/** Photos of models as they stand now; the pictures lie with all other files of the province. */
@Repository
class PhotoStore {

    private final JdbcClient jdbc;
    private final FileStore files;
    private final Clock clock;

    PhotoStore(JdbcClient jdbc, FileStore files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    @Transactional
    UUID add(ModelId model, Picture picture, String caption, boolean consent, UUID person) {
        UUID id = TimeOrderedIds.next(clock);
        String full = keep(id + ".jpg", picture.full());
        String thumbnail = keep(id + "-nho.jpg", picture.thumbnail());
        jdbc.sql("""
                        insert into model_photo (id, model_id, position, caption, consent, sha256, thumbnail, width, height,
                          added_at, added_by)
                        values (:id, :model,
                          (select coalesce(max(position), 0) + 1 from model_photo where model_id = :model),
                          :caption, :consent, :full, :thumbnail, :width, :height, :now, :person)""")
                .param("id", id)
                .param("model", model.value())
                .param("caption", caption)
                .param("consent", consent)
                .param("full", full)
                .param("thumbnail", thumbnail)
                .param("width", picture.width())
                .param("height", picture.height())
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person)
                .update();
        return id;
    }

    private String keep(String name, byte[] jpeg) {
        String sha256 = Digests.sha256(jpeg);
        files.store(sha256, name, "image/jpeg", jpeg);
        return sha256;
    }

    int count(ModelId model) {
        return jdbc.sql("select count(*) from model_photo where model_id = ?")
                .param(model.value())
                .query(Integer.class)
                .single();
    }

    List<GalleryPhoto> gallery(ModelId model) {
        return jdbc.sql("select f.id, f.caption, f.consent, f.width, f.height, f.added_at, p.full_name"
                        + " from model_photo f join person p on p.id = f.added_by"
                        + " where f.model_id = ? order by f.position, f.id")
                .param(model.value())
                .query((row, number) -> new GalleryPhoto(
                        row.getObject("id", UUID.class),
                        row.getString("caption"),
                        row.getBoolean("consent"),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getTimestamp("added_at").toInstant(),
                        row.getString("full_name")))
                .list();
    }

    List<Photo> agreed(Collection<ModelId> models) {
        return models.isEmpty()
                ? List.of()
                : jdbc.sql("select id, model_id, caption, width, height from model_photo"
                                + " where consent and model_id in (:models) order by model_id, position, id")
                        .param("models", models.stream().map(ModelId::value).toList())
                        .query(PhotoStore::photo)
                        .list();
    }

    private static Photo photo(ResultSet row, int number) throws SQLException {
        return new Photo(
                row.getObject("id", UUID.class),
                new ModelId(row.getObject("model_id", UUID.class)),
                row.getString("caption"),
                row.getInt("width"),
                row.getInt("height"));
    }

    byte[] agreedThumbnail(UUID photo) {
        return bytes("select thumbnail from model_photo where consent and id = :id", photo, null);
    }

    byte[] agreedPicture(UUID photo) {
        return bytes("select sha256 from model_photo where consent and id = :id", photo, null);
    }

    byte[] thumbnail(ModelId model, UUID photo) {
        return bytes("select thumbnail from model_photo where id = :id and model_id = :model", photo, model);
    }

    byte[] picture(ModelId model, UUID photo) {
        return bytes("select sha256 from model_photo where id = :id and model_id = :model", photo, model);
    }

    private byte[] bytes(String sql, UUID photo, @Nullable ModelId model) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql).param("id", photo);
        String sha256 = (model == null ? statement : statement.param("model", model.value()))
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
        return files.load(sha256).content();
    }

    void describe(ModelId model, UUID photo, String caption, boolean consent) {
        require(jdbc.sql("update model_photo set caption = ?, consent = ? where id = ? and model_id = ?")
                .params(caption, consent, photo, model.value())
                .update());
    }

    /** The one before it takes its place; the first stays where it is. */
    void moveUp(ModelId model, UUID photo) {
        List<UUID> order =
                new ArrayList<>(gallery(model).stream().map(GalleryPhoto::id).toList());
        int place = order.indexOf(photo);
        require(place + 1);
        if (place > 0) {
            Collections.swap(order, place, place - 1);
        }
        for (int index = 0; index < order.size(); index++) {
            jdbc.sql("update model_photo set position = ? where id = ? and position <> ?")
                    .params(index + 1, order.get(index), index + 1)
                    .update();
        }
    }

    void remove(ModelId model, UUID photo) {
        require(jdbc.sql("delete from model_photo where id = ? and model_id = ?")
                .params(photo, model.value())
                .update());
    }

    private static void require(int found) {
        if (found == 0) {
            throw new NotFound();
        }
    }
}
