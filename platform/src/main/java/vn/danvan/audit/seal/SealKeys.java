package vn.danvan.audit.seal;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;

/**
 * HMAC-SHA-256 with a key per province, derived from the master key. Who can write the database but does not have the
 * master key can change rows, but cannot make the seals fit.
 */
@Component
class SealKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final DatabaseServers servers;

    SealKeys(DatabaseServers servers) {
        this.servers = servers;
    }

    /** One thread's tool: a Mac is not to be shared. */
    Mac of(TenantId tenant) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(servers.secrets().derive("audit-seal:" + tenant), ALGORITHM));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
