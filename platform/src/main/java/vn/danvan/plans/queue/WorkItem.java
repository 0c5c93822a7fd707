package vn.danvan.plans.queue;

import vn.danvan.plans.extension.Extension;
import vn.danvan.shared.WaitingWork;
import vn.danvan.workdays.Standing;

/** An entry of the queue of work, of one of the kinds there are. */
public sealed interface WorkItem {

    /** Work to do, or a report to confirm. */
    record Task(QueueItem item) implements WorkItem {}

    /** A plan to approve or to issue, or one that came back. */
    record Plan(WaitingPlan plan) implements WorkItem {}

    /** A request for more time, to be granted or refused. */
    record Request(Extension asked) implements WorkItem {}

    /** A link to what waits in another feature; {@code standing} is that of its last day. */
    record Elsewhere(WaitingWork.Entry entry, Standing standing) implements WorkItem {}
}
