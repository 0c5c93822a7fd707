package vn.danvan.meeting;

import vn.danvan.scoring.ballot.Share;

/**
 * What is voted on; what must agree of the total membership where the province says nothing else (NĐ 98/2023, Điều 30.7,
 * kept by NĐ 152/2025; domain 2.7). Each has a text {@code meeting.ballot-title.<name>}.
 */
public enum BallotTitle {
    /** Any resolution. */
    ORDINARY(new Share(2, 3)),
    /** That a model be recognised. No law asks for a ballot; two thirds as for a resolution. */
    RECOGNITION(new Share(2, 3)),
    /** Chiến sĩ thi đua cơ sở. */
    GRASSROOTS_FIGHTER(Share.percent(80)),
    /** Cờ thi đua. */
    EMULATION_FLAG(Share.percent(80)),
    /** Chiến sĩ thi đua bộ, ngành, tỉnh. */
    PROVINCIAL_FIGHTER(Share.percent(90)),
    /** Chiến sĩ thi đua toàn quốc. */
    NATIONAL_FIGHTER(Share.percent(90)),
    /** Anh hùng. */
    HERO(Share.percent(90));

    private final Share majority;

    BallotTitle(Share majority) {
        this.majority = majority;
    }

    public Share defaultMajority() {
        return majority;
    }
}
