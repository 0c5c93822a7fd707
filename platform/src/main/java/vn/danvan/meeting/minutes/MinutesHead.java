package vn.danvan.meeting.minutes;

import java.time.LocalDate;
import vn.danvan.meeting.MeetingProblem;
import vn.danvan.meeting.MeetingProblem.Reason;

/**
 * What a person says of minutes; all the rest is read from what happened.
 *
 * @param number such as {@code 01/BB-HĐ}
 * @param remarks printed at the end; may be empty
 * @param reason why there is another edition; empty for the first
 */
public record MinutesHead(String number, LocalDate issuedOn, String remarks, String reason) {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST = 8000;

    public MinutesHead {
        number = number.strip();
        remarks = remarks.strip();
        reason = reason.strip();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw new MeetingProblem(Reason.NUMBER_MISSING);
        }
        if (remarks.length() > LONGEST || reason.length() > LONGEST) {
            throw new MeetingProblem(Reason.TOO_LONG, LONGEST);
        }
    }
}
