package vn.danvan.identity;

/** How far a right goes. */
public enum Reach {
    NONE,
    OWN_UNIT,
    GOVERNMENT,
    PROVINCE
}
