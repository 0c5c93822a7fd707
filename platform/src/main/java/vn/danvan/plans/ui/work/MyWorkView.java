package vn.danvan.plans.ui.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.extension.Extensions;
import vn.danvan.plans.queue.QueueItem;
import vn.danvan.plans.queue.TaskQueue;
import vn.danvan.plans.task.TaskId;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;
import vn.danvan.uikit.WaitingChanged;

/** One queue by urgency of what waits for the acting post; everything is done in place. */
@Route(MyWorkView.PATH)
@Menu(title = "plans.work", icon = "vaadin:tasks", order = 0.5)
@PermitAll
@RequiresRight(Right.WORK_ON_TASKS)
class MyWorkView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "viec-cua-toi";
    private static final int AT_ONCE = 50;

    private final transient TaskQueue queue;
    private final transient TaskWork work;
    private final transient Extensions extensions;
    private final PageHeader header;
    private final Div list = new Div();
    private final Button more = new Button();
    private final transient Map<TaskId, WorkCard> cards = new LinkedHashMap<>();
    private int shown;

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
        more.addClickListener(click -> showMore());
        add(header, list, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        shown = AT_ONCE;
        show();
    }

    private void show() {
        TaskQueue.Page page = queue.mine(0, shown);
        WaitingExtensions asked =
                new WaitingExtensions(extensions, () -> after(getTranslation("plans.extension.answered"), null));
        int total = page.total() + asked.size();
        header.setSummary(getTranslation("plans.work.summary", total, page.overdue()));
        getUI().ifPresent(window -> WaitingChanged.tell(window, PATH, total));
        list.removeAll();
        cards.clear();
        list.add(asked);
        if (total == 0) {
            list.add(new EmptyState(getTranslation("plans.work.none"), getTranslation("plans.work.none-advice")));
        }
        append(page);
    }

    private void append(TaskQueue.Page page) {
        page.items().forEach(item -> list.add(card(item)));
        int left = page.total() - shown;
        more.setVisible(left > 0);
        more.setText(getTranslation("plans.work.more", Math.min(left, AT_ONCE), left));
    }

    private WorkCard card(QueueItem item) {
        TaskId id = item.task().id();
        WorkCard card = new WorkCard(item, new WorkSteps(work, extensions, item.task(), said -> after(said, id)));
        cards.put(id, card);
        card.showAbove(item.above().stream().map(this::card).toList());
        return card;
    }

    private void showMore() {
        TaskQueue.Page page = queue.mine(shown, AT_ONCE);
        shown += AT_ONCE;
        append(page);
    }

    /**
     * Whatever was done, the queue is another one now. Who works without a mouse goes on where the task is, or at the top of
     * the queue when it has left it.
     */
    private void after(String said, @Nullable TaskId task) {
        Notices.show(said);
        show();
        WorkCard card = task == null ? null : cards.get(task);
        if (card == null) {
            cards.values().stream().findFirst().ifPresent(WorkCard::focus);
        } else {
            card.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.work");
    }
}
