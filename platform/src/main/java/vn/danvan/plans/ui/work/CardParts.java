package vn.danvan.plans.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.PageHeader;

/** What the cards of the queue are made of. */
final class CardParts {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private CardParts() {}

    /** Takes the focus, though it is no stop of the Tab key. */
    static H3 title(String text) {
        H3 title = new H3(text);
        title.setClassName("dv-long", text.length() > PageHeader.LONG);
        title.getElement().setAttribute("tabindex", "-1");
        return title;
    }

    static void focus(H3 title) {
        title.getElement().callJsFunction("focus");
    }

    static Div badges(Component... badges) {
        Div row = new Div(badges);
        row.addClassName("dv-work-badges");
        return row;
    }

    static Span badge(String text) {
        Span badge = new Span(text);
        badge.addClassName("dv-badge");
        return badge;
    }

    static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("dv-quiet");
        return line;
    }

    static Div actions(Component... actions) {
        Div row = new Div(actions);
        row.addClassName("dv-actions");
        return row;
    }

    /** @param of what it opens, since a queue has many links of one text */
    static Anchor link(String path, String text, String of) {
        Anchor link = new Anchor(path, text);
        link.addClassName("dv-file");
        link.getElement().setAttribute("aria-label", text + ", " + of);
        return link;
    }

    static String day(Instant moment) {
        return Formats.day(LocalDate.ofInstant(moment, ZONE));
    }
}
