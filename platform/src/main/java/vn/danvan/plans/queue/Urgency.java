package vn.danvan.plans.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.danvan.workdays.Standing;

/**
 * Where an entry stands in the queue of work, whatever kind it is of. From the top:
 *
 * <ol>
 *   <li>what is overdue, then what is due today, by its last day;
 *   <li>what somebody waits for and that has no day of its own: reports to confirm, plans to approve and to issue, plans
 *       and models that came back to be mended, requests for more time, registrations to endorse, decisions to sign, meetings
 *       that nobody concluded. Each of them stops the work of others, and
 *       mostly takes a minute; whoever handed in first comes first;
 *   <li>what is due soon, then what is due later, by its last day;
 *   <li>what has no last day;
 *   <li>what was reported done and lies with whoever confirms it.
 * </ol>
 *
 * What stands equal keeps an order of names, so that a page never shows an entry twice.
 */
record Urgency(
        Rank rank, @Nullable LocalDate lastDay, @Nullable Instant since, String name, String id)
        implements Comparable<Urgency> {

    private static final Comparator<Urgency> MOST_FIRST = Comparator.comparing(Urgency::rank)
            .thenComparing(Urgency::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Urgency::since, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Urgency::name)
            .thenComparing(Urgency::id);

    /** In the order of the queue. */
    enum Rank {
        OVERDUE,
        DUE_TODAY,
        WAITED_FOR,
        DUE_SOON,
        DUE_LATER,
        WITHOUT_DAY,
        WITH_OTHERS
    }

    /** Of work that has a day, or none. */
    static Urgency of(Standing standing, String name, String id) {
        return new Urgency(rankOf(standing), standing.lastDay(), null, name, id);
    }

    /** @param since when it was handed in */
    static Urgency waitedFor(@Nullable Instant since, String name, String id) {
        return new Urgency(Rank.WAITED_FOR, null, since, name, id);
    }

    private static Rank rankOf(Standing standing) {
        return switch (standing.state()) {
            case OVERDUE -> Rank.OVERDUE;
            case DUE_TODAY -> Rank.DUE_TODAY;
            case DUE_SOON -> Rank.DUE_SOON;
            case NOT_YET_DUE -> standing.lastDay() == null ? Rank.WITHOUT_DAY : Rank.DUE_LATER;
            case DONE_ON_TIME, DONE_AFTER_EXTENSION, DONE_LATE -> Rank.WITH_OTHERS;
        };
    }

    boolean isOverdue() {
        return rank == Rank.OVERDUE;
    }

    @Override
    public int compareTo(Urgency other) {
        return MOST_FIRST.compare(this, other);
    }
}
