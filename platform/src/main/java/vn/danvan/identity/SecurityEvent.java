package vn.danvan.identity;

/** What a province's administrator must be able to find out about sign-in afterwards. */
public enum SecurityEvent {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    /** A person or token of one province was shown to the host of another; recorded in both. */
    FOREIGN_PROVINCE
}
