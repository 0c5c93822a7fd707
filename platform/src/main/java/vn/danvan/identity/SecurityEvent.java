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
    /** An administrator took the lost phone off somebody's account; the detail names the administrator. */
    SECOND_FACTOR_RESET,
    RECOVERY_CODE_USED,
    /** Somebody ended sessions of their own. */
    SESSION_ENDED,
    /** The province's own identity provider ended them. */
    ENDED_BY_PROVIDER,
    /** A token that names this province's issuer was not taken; the detail says why. */
    TOKEN_REFUSED,
    /** A person or token of one province was shown to the host of another; recorded in both. */
    FOREIGN_PROVINCE
}
