package vn.danvan.documents;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danvan.shared.NotFound;

@Component
class DatabaseFileStore implements FileStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    DatabaseFileStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void store(String sha256, String name, String mediaType, byte[] content) {
        jdbc.sql("insert into stored_file (sha256, name, media_type, size, content, stored_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (sha256) do nothing")
                .params(sha256, name, mediaType, content.length, content, Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    public StoredFile load(String sha256) {
        return jdbc.sql("select name, media_type, content from stored_file where sha256 = ?")
                .param(sha256)
                .query((row, number) ->
                        new StoredFile(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
