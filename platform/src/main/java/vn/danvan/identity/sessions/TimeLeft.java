package vn.danvan.identity.sessions;

import java.time.Duration;
import java.time.Instant;
import vn.danvan.identity.settings.SessionRules;

/**
 * In whole seconds, and nothing only when it is over.
 *
 * @param idle until it ends for want of use
 * @param absolute until it ends whatever is done
 */
record TimeLeft(long idle, long absolute) {

    static final TimeLeft NONE = new TimeLeft(0, 0);

    /** @param longestIdle that of the rules, or the container's where that is shorter */
    static TimeLeft of(SessionMark mark, Duration longestIdle, SessionRules rules, Instant now) {
        return new TimeLeft(
                seconds(now, mark.used().plus(longestIdle)),
                seconds(now, mark.started().plus(rules.absolute())));
    }

    private static long seconds(Instant now, Instant end) {
        long millis = Duration.between(now, end).toMillis();
        return Math.max(0, Math.ceilDiv(millis, 1000));
    }
}
