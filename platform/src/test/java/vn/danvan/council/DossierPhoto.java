package vn.danvan.council;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.documents.FileStore;
import vn.danvan.models.ModelId;

/** A photo that lies in the dossier of a model under appraisal, to which nobody may add one any more. */
public final class DossierPhoto {

    public final UUID id = UUID.randomUUID();

    public DossierPhoto(ApplicationContext context, ModelId model, UUID person, String caption) {
        String sha256 = (id.toString() + id).replace("-", "");
        context.getBean(FileStore.class).store(sha256, caption + ".jpg", "image/jpeg", jpeg());
        context.getBean(JdbcClient.class)
                .sql("""
                        insert into model_photo (id, model_id, position, caption, consent, sha256, thumbnail, width, height,
                          added_at, added_by)
                        values (:id, :model, 1, :caption, false, :file, :file, 60, 40, :now, :person)""")
                .param("id", id)
                .param("model", model.value())
                .param("caption", caption)
                .param("file", sha256)
                .param("now", Timestamp.from(Instant.parse("2026-02-01T00:00:00Z")))
                .param("person", person)
                .update();
    }

    private static byte[] jpeg() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
