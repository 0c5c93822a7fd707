package vn.danvan.plans.ui.work;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import vn.danvan.plans.queue.WorkItem;
import vn.danvan.plans.ui.piece.DeadlineBadge;
import vn.danvan.shared.WaitingWork;

/** What waits in another feature: why, until when, and the way to the page on which one acts. */
class LinkCard extends Composite<Div> implements QueueCard {

    private final H3 title;

    LinkCard(WorkItem.Elsewhere item) {
        WaitingWork.Entry entry = item.entry();
        title = CardParts.title(entry.title());
        Div badges = CardParts.badges(
                CardParts.badge(getTranslation(entry.why(), entry.arguments().toArray())),
                CardParts.badge(getTranslation("plans.work.since", CardParts.day(entry.since()))));
        if (entry.due() != null) {
            badges.addComponentAsFirst(new DeadlineBadge(item.standing()));
        }
        getContent().addClassName("dv-work");
        getContent().add(badges, title);
        if (entry.reason() != null && !entry.reason().isBlank()) {
            getContent().add(CardParts.quiet(getTranslation("plans.work.reason", entry.reason())));
        }
        getContent()
                .add(CardParts.actions(CardParts.link(entry.path(), getTranslation("plans.work.open"), entry.title())));
    }

    @Override
    public void focus() {
        CardParts.focus(title);
    }
}
