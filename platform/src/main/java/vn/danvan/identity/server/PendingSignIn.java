package vn.danvan.identity.server;

import java.io.Serializable;
import java.time.Instant;
import org.springframework.security.core.Authentication;

/**
 * Somebody whose password was right and who still has something to do. Not signed in: it opens the next step only.
 *
 * @param since when the password was right
 * @param secondFactor whether the code was right, too
 */
record PendingSignIn(Authentication known, Instant since, boolean secondFactor) implements Serializable {

    String username() {
        return known.getName();
    }

    PendingSignIn withSecondFactor() {
        return new PendingSignIn(known, since, true);
    }
}
