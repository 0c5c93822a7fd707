package vn.danvan.identity.server.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/**
 * The key with which a province's embedded issuer signs. Each province has its own, in its own schema, sealed with the
 * master key: a token of one province cannot be verified by another.
 */
@Component
public class SigningKeys {

    private static final int BITS = 2048;

    private final JdbcClient jdbc;
    private final BytesEncryptor seal;
    private final Map<TenantId, RSAKey> known = new ConcurrentHashMap<>();

    SigningKeys(JdbcClient jdbc, BytesEncryptor seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    public RSAKey ofCurrentTenant() {
        return known.computeIfAbsent(CurrentTenant.required(), tenant -> load());
    }

    private RSAKey load() {
        if (stored().isEmpty()) {
            store(generate());
        }
        return parse(stored().getFirst());
    }

    /** Two nodes may start at once: the first key wins, by its id's order, on both. */
    private List<byte[]> stored() {
        return jdbc.sql("select sealed_jwk from signing_key order by created_at, id limit 1")
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    private void store(RSAKey key) {
        jdbc.sql("insert into signing_key (id, sealed_jwk) values (?, ?)")
                .params(
                        key.getKeyID(),
                        seal.encrypt(key.toJSONString().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .update();
    }

    private RSAKey parse(byte[] sealed) {
        try {
            return RSAKey.parse(new String(seal.decrypt(sealed), java.nio.charset.StandardCharsets.UTF_8));
        } catch (ParseException damaged) {
            throw new IllegalStateException("the signing key of " + CurrentTenant.required() + " is damaged", damaged);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
