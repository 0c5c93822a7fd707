package vn.danvan.shell.trace;

import java.util.Objects;
import java.util.UUID;
import org.slf4j.MDC;

/** The code that a person quotes and an administrator finds in the log: that of the request, where there is one. */
public final class Reference {

    static final String MDC_KEY = "request";
    private static final int LENGTH = 8;

    private Reference() {}

    public static String next() {
        return Objects.requireNonNullElseGet(MDC.get(MDC_KEY), Reference::fresh);
    }

    static String fresh() {
        return UUID.randomUUID().toString().substring(0, LENGTH);
    }
}
