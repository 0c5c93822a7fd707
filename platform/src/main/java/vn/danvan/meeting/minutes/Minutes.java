package vn.danvan.meeting.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.danvan.meeting.MeetingId;

/**
 * One edition.
 *
 * @param edition from 1; the last one is in force
 * @param reason why there is another edition; empty for the first
 * @param appraised whether the models went on by this edition
 */
public record Minutes(
        MeetingId meeting,
        int edition,
        String number,
        LocalDate issuedOn,
        String reason,
        boolean appraised,
        String madeBy,
        Instant madeAt,
        MinutesContent content) {

    public List<RankedItem> ranked() {
        return RankedItem.of(content);
    }
}
