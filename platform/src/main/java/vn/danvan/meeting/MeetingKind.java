package vn.danvan.meeting;

import vn.danvan.scoring.ballot.Share;

/**
 * What a meeting is called for; its quorum where the province says nothing else. Each has a text
 * {@code meeting.kind.<name>}.
 */
public enum MeetingKind {
    /** Two thirds of the members (domain 2.7). */
    ORDINARY(new Share(2, 3)),
    /** Awards: 80 % of the members, those absent give their opinion in writing (Bắc Ninh 86/2025/QĐ-UBND, Điều 8). */
    AWARD(Share.percent(80));

    private final Share quorum;

    MeetingKind(Share quorum) {
        this.quorum = quorum;
    }

    public Share defaultQuorum() {
        return quorum;
    }
}
