package vn.danvan.identity.entrance;

import java.util.Optional;

/** What protects every sign-in, for one that belongs to no province: slowing down of guesses, and what a password must be. */
public interface SignInDefences {

    /**
     * Counts the guess as failed before it is tried, so that guesses in parallel gain nothing.
     *
     * @param realm where somebody signs in; formed as a tenant id, and no province's
     * @param username as accounts are stored
     * @param address literal as the container gives it
     */
    Attempt admit(String realm, String username, String address);

    /** @return the translation key of why the password is not taken; empty where it is */
    Optional<String> weaknessOf(String password, String username);

    /** In characters. */
    int shortestPassword();

    interface Attempt {

        /** Whether the password may be looked at. */
        boolean granted();

        /** Until the next may be tried, at least one. */
        long minutes();

        /** The guess was right: it is not counted. */
        void succeeded();
    }
}
