package vn.danvan.replication.effect;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.danvan.notices.ProvinceJob;

/**
 * Opens the checks that are due in a province. What was opened lies in the province itself: however often and on however
 * many nodes this runs, a check is opened once.
 */
@Service
class LookAtEffects implements ProvinceJob {

    /** The first run in a province with many years behind it is spread over many runs. */
    private static final int AT_ONCE = 500;

    private static final int TELL_FOR_DAYS = 30;

    private final DueChecks due;
    private final CheckOpening opening;
    private final EffectSettings settings;

    LookAtEffects(DueChecks due, CheckOpening opening, EffectSettings settings) {
        this.due = due;
        this.opening = opening;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "look-at-effects";
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    /** The longest time first, so that who would be asked twice is asked once. */
    @Override
    public void run() {
        List<Integer> months =
                settings.months().stream().sorted(Comparator.reverseOrder()).toList();
        for (int each : months) {
            due.due(each, AT_ONCE).forEach(opening::open);
        }
        due.missed(TELL_FOR_DAYS, AT_ONCE).forEach(opening::tellMissed);
    }
}
