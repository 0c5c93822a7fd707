package vn.danvan.identity;

/** What a province's administrator must be able to find out about sign-in afterwards. */
public enum SecurityEvent {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    /** So many passwords failed that further ones have to wait; recorded once for each time. */
    SIGN_IN_THROTTLED,
    SIGNED_OUT,
    PASSWORD_CHANGED,
    SECOND_FACTOR_ON,
    SECOND_FACTOR_OFF,
    /** The password was right, the code was not: somebody may know the password who should not. */
    CODE_REFUSED,
    RECOVERY_CODE_USED,
    /** Somebody ended sessions of their own. */
    SESSION_ENDED,
    /** A person or token of one province was shown to the host of another; recorded in both. */
    FOREIGN_PROVINCE
}
