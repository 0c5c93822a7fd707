package vn.danvan.shared;

/** The hierarchy that a unit, a post or a document belongs to; the two first never give each other orders. */
public enum Side {
    PARTY,
    GOVERNMENT,
    FRONT,
    ARMED_FORCES,
    JOINT
}
