package vn.danvan.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.SignedIn;
import vn.danvan.models.ModelId;
import vn.danvan.replication.RecognisedSamples;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Takes models of Sở Nội vụ through consent and approval, as people would, and gives them photos. */
public final class PublishedSamples {

    private final PublicationService publications;
    private final RecognisedSamples samples;
    private final JdbcClient jdbc;
    private final TenantId province;

    public PublishedSamples(
            PublicationService publications, RecognisedSamples samples, JdbcClient jdbc, String province) {
        this.publications = publications;
        this.samples = samples;
        this.jdbc = jdbc;
        this.province = new TenantId(province);
    }

    public static LibraryText text(String summary, boolean contactOpen, boolean forPublic, List<UUID> photos) {
        return new LibraryText(
                summary,
                "Họp dân, bàn bạc",
                "5 triệu đồng",
                "Có tổ tự quản",
                "Cô Duyên 0905 111 222",
                contactOpen,
                forPublic,
                photos);
    }

    /** All the way to the library. */
    public void publish(ModelId model, LibraryText text) {
        samples.as("canbo", "SO-NV");
        run(() -> publications.write(model, publications.of(model).version(), text));
        take(model, PublicationStep.CONSENT, "bithu", "SO-NV", "");
        take(model, PublicationStep.PUBLISH, "quantri", "BTGDV", "");
        SignedIn.nobody();
    }

    public void take(ModelId model, PublicationStep step, String username, String unit, String reason) {
        samples.as(username, unit);
        run(() -> publications.take(model, publications.of(model).version(), step, reason));
        SignedIn.nobody();
    }

    /** The address of its page. */
    public EntryId entry(ModelId model) {
        return new EntryId(
                CurrentTenant.callAs(province, () -> jdbc.sql("select id from library_entry where model_id = ?")
                        .param(model.value())
                        .query(UUID.class)
                        .single()));
    }

    /** @param content what stands for the picture; another content is another file */
    public UUID photo(ModelId model, String caption, boolean consent, String content) {
        return photo(model, caption, consent, content.getBytes(StandardCharsets.UTF_8));
    }

    public UUID photo(ModelId model, String caption, byte[] jpeg) {
        return photo(model, caption, true, jpeg);
    }

    private UUID photo(ModelId model, String caption, boolean consent, byte[] bytes) {
        UUID id = UUID.randomUUID();
        String sha256 = sha256(bytes);
        run(() -> {
            jdbc.sql("insert into stored_file (sha256, name, media_type, size, content, stored_at)"
                            + " values (?, 'anh.jpg', 'image/jpeg', ?, ?, ?) on conflict do nothing")
                    .params(sha256, bytes.length, bytes, Timestamp.from(Instant.now()))
                    .update();
            jdbc.sql(
                            "insert into model_photo (id, model_id, position, caption, consent, sha256, thumbnail, width, height,"
                                    + " added_at, added_by) values (?, ?, 1, ?, ?, ?, ?, 640, 480, ?,"
                                    + " (select id from person order by id limit 1))")
                    .params(id, model.value(), caption, consent, sha256, sha256, Timestamp.from(Instant.now()))
                    .update();
        });
        return id;
    }

    private void run(Runnable work) {
        CurrentTenant.runAs(province, work);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
