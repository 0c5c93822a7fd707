package vn.danvan.notices.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import vn.danvan.notices.Inbox;
import vn.danvan.notices.Notice;
import vn.danvan.notices.NoticeTexts;
import vn.danvan.tenancy.RefusedWrites;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** What the person was told, the newest first. */
@Route("thong-bao")
@PermitAll
class InboxView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int SHOWN = 200;

    private final transient Inbox inbox;
    private final transient NoticeTexts texts;
    private final transient RefusedWrites refused;
    private final transient Clock clock;
    private final PageHeader header;
    private final Div list = new Div();
    private final Button readAll;

    InboxView(Inbox inbox, NoticeTexts texts, RefusedWrites refused, Clock clock) {
        this.inbox = inbox;
        this.texts = texts;
        this.refused = refused;
        this.clock = clock;
        this.readAll = new Button(getTranslation("notices.read-all"), VaadinIcon.CHECK.create(), click -> readAll());
        Button settings =
                new Button(getTranslation("notices.settings"), VaadinIcon.COG.create(), click -> UI.getCurrent()
                        .navigate(SettingsView.class));
        this.header = new PageHeader(getTranslation("notices.title"), readAll, settings);
        addClassName("dv-page");
        setId("dv-content");
        list.addClassName("dv-notices");
        add(header, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        List<Notice> notices = inbox.newest(false, SHOWN);
        int unread = inbox.unread();
        header.setSummary(getTranslation("notices.summary", unread));
        readAll.setEnabled(unread > 0);
        list.removeAll();
        if (notices.isEmpty()) {
            list.add(new EmptyState(getTranslation("notices.none"), getTranslation("notices.none-advice")));
        }
        notices.forEach(notice ->
                list.add(new NoticeCard(notice, texts, clock.getZone(), () -> open(notice), () -> read(notice))));
    }

    /** Where nothing can be written it leads there, and stays unread. */
    private void open(Notice notice) {
        if (refused.reason().isEmpty()) {
            inbox.read(notice.id());
        }
        UI.getCurrent().navigate(notice.path());
    }

    private void read(Notice notice) {
        inbox.read(notice.id());
        again();
    }

    private void readAll() {
        Notices.show(getTranslation("notices.all-read", inbox.readAll()));
        again();
    }

    /** The bell counts when a screen is opened. */
    private void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.title");
    }
}
