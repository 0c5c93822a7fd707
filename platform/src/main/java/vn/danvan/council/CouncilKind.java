package vn.danvan.council;

/** Each has a text {@code council.kind.<name>}. */
public enum CouncilKind {
    /** Hội đồng Thi đua - Khen thưởng. */
    EMULATION_COUNCIL,
    /** Ban Chỉ đạo of the movement. */
    STEERING_COMMITTEE,
    /** Tổ thẩm định. */
    APPRAISAL_GROUP
}
