package vn.danvan.meeting.agenda;

import vn.danvan.meeting.MeetingProblem;
import vn.danvan.meeting.MeetingProblem.Reason;

/**
 * What the council reads of an item.
 *
 * @throws MeetingProblem where the title is missing, or something is too long
 */
public record ItemText(String title, String unit, String summary) {

    private static final int LONGEST_TITLE = 500;
    static final int LONGEST = 4000;

    public ItemText {
        title = title.strip();
        unit = unit.strip();
        summary = summary.strip();
        if (title.isEmpty()) {
            throw new MeetingProblem(Reason.TITLE_MISSING);
        }
        if (title.length() > LONGEST_TITLE) {
            throw new MeetingProblem(Reason.TOO_LONG, LONGEST_TITLE);
        }
        if (summary.length() > LONGEST || unit.length() > LONGEST) {
            throw new MeetingProblem(Reason.TOO_LONG, LONGEST);
        }
    }

    public static ItemText of(String title) {
        return new ItemText(title, "", "");
    }

    /** Cut to what fits: a registration may say more than a projector shows. */
    static String fitting(String summary) {
        return summary.length() <= LONGEST ? summary : summary.substring(0, LONGEST - 1) + "…";
    }
}
