package vn.danvan.plans.extension;

/** Which requests wait for an answer, in SQL: the same for the list of them and for a number that is asked with others. */
public final class WaitingRequests {

    /** Of {@code task_extension e} and {@code plan p}; {@code :owners} is a uuid[], looked past with {@code :all}. */
    static final String WAITING = "where e.state = 'ASKED' and p.state in ('ISSUED', 'IN_PROGRESS')"
            + " and (:all or p.owner_unit = any(:owners))";

    /** How many there are, as a part of another statement. */
    public static final String NUMBER = "(select count(*) from task_extension e join task t on t.id = e.task_id"
            + " join plan p on p.id = t.plan_id " + WAITING + ")";

    private WaitingRequests() {}
}
