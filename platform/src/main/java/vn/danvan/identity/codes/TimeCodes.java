package vn.danvan.identity.codes;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * Six digits that a phone and we make from the same secret and time (RFC 6238 with SHA-1, 30 seconds: what all
 * authenticator apps understand). A code of the step before or after is taken, too, as phones go wrong.
 */
public final class TimeCodes {

    static final int SECRET_BYTES = 20;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MASK = 31;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    private TimeCodes() {}

    public static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** @return the time step to which the code belongs; empty where it is wrong */
    public static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        long present = now.getEpochSecond() / GENERATOR.getTimeStep().toSeconds();
        OptionalLong found = OptionalLong.empty();
        for (long step = present - 1; step <= present + 1; step++) {
            byte[] expected = at(secret, step).getBytes(StandardCharsets.US_ASCII);
            if (MessageDigest.isEqual(expected, code.getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** As an authenticator app takes it by hand (RFC 4648): 32 letters and digits for our 20 bytes. */
    public static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = held << Byte.SIZE | Byte.toUnsignedInt(each);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(BASE32.charAt(held >> bits & MASK));
            }
        }
        if (bits > 0) {
            text.append(BASE32.charAt(held << BITS - bits & MASK));
        }
        return text.toString();
    }

    private static String at(byte[] secret, long step) {
        try {
            Instant moment = Instant.EPOCH.plus(GENERATOR.getTimeStep().multipliedBy(step));
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, GENERATOR.getAlgorithm()), moment, java.util.Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
