package vn.danvan.shared;

import java.security.SecureRandom;
import java.util.Base64;

/** A password that is shown once and used once. */
public final class OneTimePassword {

    private static final int BYTES = 15;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** 120 random bits in 20 characters that can be typed and stand in an address. */
    public static String next() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().encodeToString(random);
    }
}
