package vn.danvan.notices.mail;

import java.time.Duration;

/** A minute after the first attempt, then four times as long after each further one, never more than six hours. */
final class BackOff {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int FACTOR = 4;

    private BackOff() {}

    /** @param attempt from 1 */
    static Duration after(int attempt) {
        Duration pause = FIRST;
        for (int done = 1; done < attempt && pause.compareTo(LONGEST) < 0; done++) {
            pause = pause.multipliedBy(FACTOR);
        }
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
