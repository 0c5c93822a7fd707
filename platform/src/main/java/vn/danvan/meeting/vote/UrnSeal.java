package vn.danvan.meeting.vote;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.danvan.meeting.MeetingProblem;
import vn.danvan.meeting.MeetingProblem.Reason;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;

/**
 * Three numbers as bytes that tell nothing: AES-256-GCM with a key of the ballot, derived from the master key, which the
 * database does not have. Always as long, and never twice the same, whatever the numbers are.
 *
 * @see "ADR 0016: a secret vote is a sealed count"
 */
@Component
class UrnSeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DatabaseServers servers;

    UrnSeal(DatabaseServers servers) {
        this.servers = servers;
    }

    byte[] seal(TenantId tenant, BallotId ballot, Counts counts) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] plain = ByteBuffer.allocate(3 * Integer.BYTES)
                .putInt(counts.agreed())
                .putInt(counts.disagreed())
                .putInt(counts.noOpinion())
                .array();
        try {
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, tenant, ballot, nonce).doFinal(plain);
            return ByteBuffer.allocate(NONCE + hidden.length)
                    .put(nonce)
                    .put(hidden)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws MeetingProblem for what was not sealed here for this ballot */
    Counts open(TenantId tenant, BallotId ballot, byte[] sealed) {
        if (sealed.length <= NONCE) {
            throw new MeetingProblem(Reason.URN_DOES_NOT_FIT);
        }
        try {
            ByteBuffer plain = ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, tenant, ballot, Arrays.copyOf(sealed, NONCE))
                    .doFinal(sealed, NONCE, sealed.length - NONCE));
            return new Counts(plain.getInt(), plain.getInt(), plain.getInt());
        } catch (GeneralSecurityException broken) {
            throw new MeetingProblem(Reason.URN_DOES_NOT_FIT);
        }
    }

    private Cipher cipher(int mode, TenantId tenant, BallotId ballot, byte[] nonce) throws GeneralSecurityException {
        String purpose = "ballot-urn:" + tenant + ":" + ballot;
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(
                mode,
                new SecretKeySpec(servers.secrets().derive(purpose), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
