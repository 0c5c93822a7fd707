package vn.danvan.plans.ui.work;

import org.springframework.stereotype.Component;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.extension.Extensions;
import vn.danvan.plans.queue.TaskQueue;
import vn.danvan.uikit.Waiting;

/** How many cards the acting post's queue has: tasks, and requests for more time. */
@Component
class WorkWaiting implements Waiting {

    private final TaskQueue queue;
    private final Extensions extensions;
    private final Rights rights;

    WorkWaiting(TaskQueue queue, Extensions extensions, Rights rights) {
        this.queue = queue;
        this.extensions = extensions;
        this.rights = rights;
    }

    @Override
    public String path() {
        return MyWorkView.PATH;
    }

    @Override
    public int count() {
        return rights.may(Right.WORK_ON_TASKS) ? queue.count() + extensions.countWaiting() : 0;
    }
}
