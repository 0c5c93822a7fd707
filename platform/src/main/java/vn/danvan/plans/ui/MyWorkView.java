package vn.danvan.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.plans.QueueItem;
import vn.danvan.plans.TaskQueue;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.extension.Extensions;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;
import vn.danvan.workdays.DeadlineState;

/** One queue by urgency of what waits for the acting post; everything is done in place. */
@Route("viec-cua-toi")
@Menu(title = "plans.work", icon = "vaadin:tasks", order = 0.5)
@PermitAll
@RequiresRight(Right.WORK_ON_TASKS)
class MyWorkView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient TaskQueue queue;
    private final transient TaskWork work;
    private final transient Extensions extensions;
    private final PageHeader header;
    private final Div list = new Div();

    MyWorkView(TaskQueue queue, TaskWork work, Extensions extensions) {
        this.queue = queue;
        this.work = work;
        this.extensions = extensions;
        this.header = new PageHeader(
                getTranslation("plans.work"),
                new Anchor("ke-hoach/lich", getTranslation("plans.calendar")),
                new Anchor("ke-hoach/cay", getTranslation("plans.tree")));
        addClassName("dv-page");
        setId("dv-content");
        list.addClassName("dv-tasks");
        add(header, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        List<QueueItem> items = queue.mine();
        long overdue = items.stream()
                .filter(item -> item.task().standing().state() == DeadlineState.OVERDUE)
                .count();
        header.setSummary(getTranslation("plans.work.summary", items.size(), overdue));
        list.removeAll();
        list.add(new WaitingExtensions(extensions, () -> after(getTranslation("plans.extension.answered"))));
        if (items.isEmpty()) {
            list.add(new EmptyState(getTranslation("plans.work.none"), getTranslation("plans.work.none-advice")));
        }
        items.forEach(item -> list.add(new WorkCard(item, new WorkSteps(work, extensions, item.task(), this::after))));
    }

    /** Whatever was done, the queue is another one now. */
    private void after(String said) {
        Notices.show(said);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.work");
    }
}
