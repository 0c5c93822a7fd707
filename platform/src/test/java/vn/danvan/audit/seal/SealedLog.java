package vn.danvan.audit.seal;

import org.springframework.beans.factory.BeanFactory;

/** What the nightly keeper finds in the log of the province that is bound. */
public final class SealedLog {

    private static final int ALL = 1_000_000;

    private SealedLog() {}

    /** Seals what is not sealed yet, and verifies all of it. */
    public static AuditReport verified(BeanFactory beans) {
        beans.getBean(AuditSealing.class).seal(ALL);
        return beans.getBean(AuditVerification.class).verify();
    }
}
