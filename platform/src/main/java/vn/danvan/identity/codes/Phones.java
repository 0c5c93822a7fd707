package vn.danvan.identity.codes;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.BytesEncryptor;

/** The phones of one kind of people: a sealed secret each, and the last step whose code was taken. */
public final class Phones<K> {

    private final JdbcClient jdbc;
    private final Table<K> table;
    private final BytesEncryptor seal;
    private final Clock clock;

    /**
     * Where they are kept.
     *
     * @param name of a table with {@code sealed_secret}, {@code last_step} and {@code enrolled_at}
     * @param key the column that says whose phone it is
     * @param owner as many bytes for each; sealed with the secret, so that a row copied to another account opens nothing
     */
    public record Table<K>(String name, String key, Function<K, byte[]> owner) {}

    public Phones(JdbcClient jdbc, Table<K> table, BytesEncryptor seal, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.seal = seal;
        this.clock = clock;
    }

    public boolean isOn(K owner) {
        return jdbc.sql("select exists (select 1 from " + table.name() + " where " + table.key() + " = ?)")
                .param(owner)
                .query(Boolean.class)
                .single();
    }

    /** @return whether the code proves that the phone has the secret; only then it is kept, in place of an earlier one */
    public boolean keep(K owner, byte[] secret, String code) {
        OptionalLong step = TimeCodes.stepOf(secret, digits(code), clock.instant());
        if (step.isEmpty()) {
            return false;
        }
        jdbc.sql("insert into " + table.name() + " (" + table.key() + ", sealed_secret, last_step, enrolled_at)"
                        + " values (?, ?, ?, ?) on conflict (" + table.key() + ") do update"
                        + " set sealed_secret = excluded.sealed_secret, last_step = excluded.last_step,"
                        + " enrolled_at = excluded.enrolled_at")
                .params(owner, sealed(owner, secret), step.getAsLong(), Timestamp.from(clock.instant()))
                .update();
        return true;
    }

    /**
     * Whether the code is the phone's, and newer than the last that was taken. The update decides: of two that come with the
     * same code at once, on two nodes, one is late.
     */
    public boolean takes(K owner, String code) {
        OptionalLong step = secret(owner)
                .map(secret -> TimeCodes.stepOf(secret, digits(code), clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent()
                && jdbc.sql("update " + table.name() + " set last_step = ? where " + table.key()
                                        + " = ? and last_step < ?")
                                .params(step.getAsLong(), owner, step.getAsLong())
                                .update()
                        == 1;
    }

    /** @return whether there was one */
    public boolean remove(K owner) {
        return jdbc.sql("delete from " + table.name() + " where " + table.key() + " = ?")
                        .param(owner)
                        .update()
                == 1;
    }

    private byte[] sealed(K owner, byte[] secret) {
        byte[] id = table.owner().apply(owner);
        return seal.encrypt(ByteBuffer.allocate(id.length + secret.length)
                .put(id)
                .put(secret)
                .array());
    }

    private Optional<byte[]> secret(K owner) {
        byte[] id = table.owner().apply(owner);
        return jdbc.sql("select sealed_secret from " + table.name() + " where " + table.key() + " = ?")
                .param(owner)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .map(seal::decrypt)
                .filter(opened -> Arrays.equals(Arrays.copyOf(opened, id.length), id))
                .map(opened -> Arrays.copyOfRange(opened, id.length, opened.length));
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }
}
