package vn.danvan.notices.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationListener;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import vn.danvan.notices.Inbox;

/** How many notices are unread, on every screen; counted anew with each screen that is opened. */
class Bell extends Composite<RouterLink> implements AfterNavigationListener {

    private static final int MOST = 99;

    private final transient Inbox inbox;
    private final Span count = new Span();

    Bell(Inbox inbox) {
        this.inbox = inbox;
        getContent().setRoute(InboxView.class);
        getContent().addClassName("dv-bell");
        count.addClassName("dv-bell-count");
        getContent().add(VaadinIcon.BELL_O.create(), count);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Registration listening = event.getUI().addAfterNavigationListener(this);
        addDetachListener(detached -> {
            listening.remove();
            detached.unregisterListener();
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    void show() {
        int unread = inbox.unread();
        count.setText(unread > MOST ? MOST + "+" : Integer.toString(unread));
        count.setVisible(unread > 0);
        getContent().getElement().setAttribute("aria-label", getTranslation("notices.bell", unread));
    }
}
