package vn.danvan.plans.ui.work;

import com.vaadin.flow.component.Component;
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
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.extension.Extension;
import vn.danvan.plans.extension.Extensions;
import vn.danvan.plans.queue.QueueItem;
import vn.danvan.plans.queue.WaitingPlan;
import vn.danvan.plans.queue.WorkItem;
import vn.danvan.plans.queue.WorkQueue;
import vn.danvan.plans.task.TaskId;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;
import vn.danvan.uikit.WaitingChanged;

/** One queue by urgency of all that waits for the acting post; what is of plans is done in place, the rest opens. */
@Route(MyWorkView.PATH)
@Menu(title = "plans.work", icon = "vaadin:tasks", order = 0.5)
@PermitAll
@RequiresRight(Right.SEE_OWN_WORK)
class MyWorkView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "viec-cua-toi";
    private static final int AT_ONCE = 50;

    private final transient WorkQueue queue;
    private final transient TaskWork work;
    private final transient Extensions extensions;
    private final transient PlanLife life;
    private final PageHeader header;
    private final Div list = new Div();
    private final Button more = new Button();
    /** By the id of what they show. */
    private final transient Map<Object, QueueCard> cards = new LinkedHashMap<>();

    private int shown;

    MyWorkView(WorkQueue queue, TaskWork work, Extensions extensions, PlanLife life) {
        this.queue = queue;
        this.work = work;
        this.extensions = extensions;
        this.life = life;
        this.header = new PageHeader(
                getTranslation("plans.work"),
                new Anchor("ke-hoach/lich", getTranslation("plans.calendar")),
                new Anchor("ke-hoach/cay", getTranslation("plans.tree")));
        addClassName("dv-page");
        setId("dv-content");
        list.addClassName("dv-tasks");
        list.getElement().setAttribute("tabindex", "-1");
        more.addClickListener(click -> showMore());
        add(header, list, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        shown = AT_ONCE;
        show();
    }

    private void show() {
        WorkQueue.Page page = queue.page(0, shown);
        header.setSummary(getTranslation("plans.work.summary", page.total(), page.overdue()));
        getUI().ifPresent(window -> WaitingChanged.tell(window, PATH, page.total()));
        list.removeAll();
        cards.clear();
        if (page.total() == 0) {
            list.add(new EmptyState(getTranslation("plans.work.none"), getTranslation("plans.work.none-advice")));
        }
        append(page);
    }

    private void append(WorkQueue.Page page) {
        page.items().forEach(item -> list.add(card(item)));
        int left = page.total() - shown;
        more.setVisible(left > 0);
        more.setText(getTranslation("plans.work.more", Math.min(left, AT_ONCE), left));
    }

    private Component card(WorkItem item) {
        return switch (item) {
            case WorkItem.Task(QueueItem task) -> card(task);
            case WorkItem.Plan(WaitingPlan plan) ->
                kept(plan.id(), new PlanCard(plan, life, said -> after(said, plan.id())));
            case WorkItem.Request(Extension asked) ->
                kept(
                        asked.id(),
                        new RequestCard(
                                asked,
                                extensions,
                                () -> after(getTranslation("plans.extension.answered"), asked.id())));
            case WorkItem.Elsewhere elsewhere -> kept(elsewhere.entry().path(), new LinkCard(elsewhere));
        };
    }

    private WorkCard card(QueueItem item) {
        TaskId id = item.task().id();
        WorkSteps steps = new WorkSteps(work, extensions, item.task(), said -> after(said, id));
        WorkCard card = kept(id, new WorkCard(item, steps));
        card.showAbove(item.above().stream().map(this::card).toList());
        return card;
    }

    private <C extends QueueCard> C kept(Object id, C card) {
        cards.put(id, card);
        return card;
    }

    private void showMore() {
        WorkQueue.Page page = queue.page(shown, AT_ONCE);
        shown += AT_ONCE;
        append(page);
    }

    /**
     * Whatever was done, the queue is another one now. Who works without a mouse goes on where the entry is, or at the top of
     * the queue when it has left it.
     */
    private void after(String said, Object id) {
        Notices.show(said);
        show();
        QueueCard card = cards.get(id);
        if (card != null) {
            card.focus();
        } else if (cards.isEmpty()) {
            list.getElement().callJsFunction("focus");
        } else {
            cards.values().iterator().next().focus();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.work");
    }
}
