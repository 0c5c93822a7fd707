package vn.danvan.shell;

import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The code that a person quotes and that stands once in the log. */
final class References {

    private static final Logger LOG = LoggerFactory.getLogger(References.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1 << 30;
    private static final int RADIX = 36;

    private References() {}

    static String log(Throwable thrown) {
        String reference =
                Integer.toString(CODES + RANDOM.nextInt(CODES), RADIX).toUpperCase(Locale.ROOT);
        LOG.error("reference {}", reference, thrown);
        return reference;
    }
}
