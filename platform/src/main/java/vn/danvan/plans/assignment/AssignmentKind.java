package vn.danvan.plans.assignment;

import vn.danvan.shared.Side;

/** Whether a unit is told to do something, or asked. */
public enum AssignmentKind {
    ORDER,
    /** "Đề nghị": across hierarchies nobody gives orders. */
    REQUEST;

    /** @param asked whether the document itself only asks */
    static AssignmentKind between(Side issuer, Side unit, boolean asked) {
        return asked || !reaches(issuer, unit) ? REQUEST : ORDER;
    }

    /** The armed forces stand under the Party's and the government's lead at once, and so does who both issue to. */
    private static boolean reaches(Side issuer, Side unit) {
        return switch (issuer) {
            case PARTY -> unit == Side.PARTY || unit == Side.ARMED_FORCES;
            case GOVERNMENT -> unit == Side.GOVERNMENT || unit == Side.ARMED_FORCES;
            case JOINT -> unit == Side.PARTY || unit == Side.GOVERNMENT || unit == Side.ARMED_FORCES;
            case FRONT, ARMED_FORCES -> unit == issuer;
        };
    }
}
