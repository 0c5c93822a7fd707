package vn.danvan.notices.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.danvan.notices.calendar.CalendarFeeds;
import vn.danvan.notices.calendar.Feed;
import vn.danvan.uikit.Notices;

/** Calendars for phones: make one, see its address once, take it back. */
class FeedsPanel extends Composite<Div> {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final transient CalendarFeeds feeds;
    private final ZoneId zone;
    private final Div made = new Div();
    private final Div list = new Div();

    FeedsPanel(CalendarFeeds feeds, ZoneId zone) {
        this.feeds = feeds;
        this.zone = zone;
        list.addClassName("dv-notices");
        Div buttons = new Div(
                new Button(getTranslation("notices.feeds.create-own"), click -> create(false)),
                new Button(getTranslation("notices.feeds.create-unit"), click -> create(true)));
        buttons.addClassName("dv-actions");
        getContent().addClassName("dv-notice-settings");
        getContent()
                .add(
                        new H3(getTranslation("notices.feeds")),
                        new Paragraph(getTranslation("notices.feeds.about")),
                        buttons,
                        made,
                        list);
    }

    void show() {
        list.removeAll();
        feeds.own().forEach(feed -> list.add(row(feed)));
    }

    private void create(boolean ofUnit) {
        TextField address = new TextField(getTranslation("notices.feeds.address"));
        address.setValue(feeds.create(ofUnit).address());
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        address.setHelperText(getTranslation("notices.feeds.once"));
        made.setWidthFull();
        made.removeAll();
        made.add(address);
        show();
    }

    private Div row(Feed feed) {
        String unit = feed.unit();
        String name = unit == null ? getTranslation("notices.feeds.own") : unit;
        String since = getTranslation(
                "notices.feeds.since", MOMENT.format(feed.createdAt().atZone(zone)));
        Button revoke = new Button(getTranslation("notices.feeds.revoke"), click -> {
            feeds.revoke(feed.id());
            made.removeAll();
            Notices.show(getTranslation("notices.feeds.revoked"));
            show();
        });
        revoke.setAriaLabel(getTranslation("notices.feeds.revoke") + ": " + name + ", " + since);
        Span quiet = new Span(since);
        quiet.addClassName("dv-quiet");
        Div row = new Div(new Span(name), quiet, revoke);
        row.addClassName("dv-notice");
        return row;
    }
}
