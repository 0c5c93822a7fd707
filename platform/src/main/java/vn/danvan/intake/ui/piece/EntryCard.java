package vn.danvan.intake.ui.piece;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One entry of a list at a glance. */
class EntryCard extends Composite<Div> {

    private static final int SHOWN = 160;

    EntryCard(@Nullable String mark, String text) {
        Span words = new Span(text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…");
        Div line = new Div();
        if (mark != null) {
            Span badge = new Span(mark);
            badge.addClassName("dv-badge");
            line.add(badge);
        }
        line.add(words);
        line.addClassName("dv-entry-line");
        getContent().addClassName("dv-task");
        getContent().add(line);
    }

    /** A line of name and value; none where there is no value. */
    EntryCard fact(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            getContent().add(new Paragraph(getTranslation(key) + ": " + value));
        }
        return this;
    }

    void foot(Component... parts) {
        Div foot = new Div(parts);
        foot.addClassName("dv-field-foot");
        getContent().add(foot);
    }
}
