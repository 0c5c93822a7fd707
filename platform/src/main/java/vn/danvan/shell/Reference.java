package vn.danvan.shell;

import java.util.UUID;

/** The code that a person quotes and an administrator finds in the log. */
final class Reference {

    private static final int LENGTH = 8;

    private Reference() {}

    static String next() {
        return UUID.randomUUID().toString().substring(0, LENGTH);
    }
}
