package vn.danvan.plans.ui.work;

import org.springframework.stereotype.Component;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.queue.TaskQueue;
import vn.danvan.uikit.Waiting;

/** The length of the acting post's queue. */
@Component
class WorkWaiting implements Waiting {

    private final TaskQueue queue;
    private final Rights rights;

    WorkWaiting(TaskQueue queue, Rights rights) {
        this.queue = queue;
        this.rights = rights;
    }

    @Override
    public String path() {
        return MyWorkView.PATH;
    }

    @Override
    public int count() {
        return rights.may(Right.WORK_ON_TASKS) ? queue.count() : 0;
    }
}
