package vn.danvan.notices.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.danvan.notices.Notice;
import vn.danvan.notices.NoticeTexts;

/** What happened, about what, when, why this person is told, and the way to it. */
class NoticeCard extends Composite<Div> {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    NoticeCard(Notice notice, NoticeTexts texts, ZoneId zone, Runnable open, Runnable read) {
        String title = texts.title(notice, getLocale());
        Div head = new Div(new H3(title));
        head.addClassName("dv-notice-head");
        if (notice.isUnread()) {
            Span unread = new Span(getTranslation("notices.unread"));
            unread.addClassName("dv-badge");
            head.add(unread);
            getContent().addClassName("dv-notice-unread");
        }
        Paragraph quiet =
                new Paragraph(MOMENT.format(notice.createdAt().atZone(zone)) + " · " + texts.why(notice, getLocale()));
        quiet.addClassName("dv-quiet");
        getContent().addClassName("dv-notice");
        getContent()
                .add(head, new Paragraph(texts.about(notice, getLocale())), quiet, steps(notice, title, open, read));
    }

    private Div steps(Notice notice, String title, Runnable open, Runnable read) {
        Div steps = new Div(button("notices.open", title, open));
        steps.addClassName("dv-actions");
        if (notice.isUnread()) {
            steps.add(button("notices.read", title, read));
        }
        return steps;
    }

    private Button button(String key, String title, Runnable step) {
        Button button = new Button(getTranslation(key), click -> step.run());
        button.setAriaLabel(getTranslation(key) + ": " + title);
        return button;
    }
}
