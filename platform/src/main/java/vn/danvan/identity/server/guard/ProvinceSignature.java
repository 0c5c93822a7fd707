package vn.danvan.identity.server.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.connections.DatabaseServers;

/** What only this installation can sign, for the bound province and one purpose. */
@Component
public class ProvinceSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private final DatabaseServers servers;

    ProvinceSignature(DatabaseServers servers) {
        this.servers = servers;
    }

    /** @return 64 hexadecimal digits */
    public String of(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            byte[] key = servers.secrets().derive(purpose + ":" + CurrentTenant.required());
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
