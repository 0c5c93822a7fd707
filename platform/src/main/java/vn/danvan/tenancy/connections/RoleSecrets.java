package vn.danvan.tenancy.connections;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Passwords of the database roles, derived from one master key so that no vault has to hold one per province. */
public final class RoleSecrets {

    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;
    /** Asked at every loan of a connection; a derivation costs more than the loan itself. */
    private final Map<String, String> passwords = new ConcurrentHashMap<>();

    public RoleSecrets(String masterKey) {
        this.key = new SecretKeySpec(masterKey.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    public String passwordOf(String role) {
        return passwords.computeIfAbsent(
                role, name -> Base64.getUrlEncoder().withoutPadding().encodeToString(derive("role:" + name)));
    }

    /** A key for another purpose than a role's password, such as sealing signing keys at rest. */
    public byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
