package vn.danvan.operator;

/** What operators do, and what is kept of it. */
public enum OperatorAct {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    PASSWORD_CHANGED,
    PHONE_SET_UP,
    CODE_REFUSED,
    PROVINCE_MADE,
    PROVINCE_NOT_MADE,
    ADMINISTRATOR_MADE,
    MADE_READ_ONLY,
    MADE_WRITABLE,
    SUSPENDED,
    RESUMED,
    ARCHIVED,
    RESTORED,
    DELETION_ASKED,
    DELETION_AGREED,
    DELETION_TAKEN_BACK,
    /** Done by the nightly job. */
    DELETED,
    RETRIED,
    RETRY_FAILED;

    public String key() {
        return "operator.act." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
