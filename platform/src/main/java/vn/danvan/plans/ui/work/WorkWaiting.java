package vn.danvan.plans.ui.work;

import org.springframework.stereotype.Component;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.queue.WorkQueue;
import vn.danvan.uikit.Waiting;

/** How many cards the acting post's queue has. */
@Component
class WorkWaiting implements Waiting {

    private final WorkQueue queue;
    private final Rights rights;

    WorkWaiting(WorkQueue queue, Rights rights) {
        this.queue = queue;
        this.rights = rights;
    }

    @Override
    public String path() {
        return MyWorkView.PATH;
    }

    @Override
    public int count() {
        return rights.may(Right.SEE_OWN_WORK) ? queue.count() : 0;
    }
}
