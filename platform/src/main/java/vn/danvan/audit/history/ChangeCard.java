package vn.danvan.audit.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.audit.Change;
import vn.danvan.audit.ChangedValue;
import vn.danvan.uikit.Difference;

/** One change: when, who, what; each field with what it said before. */
public class ChangeCard extends Div {

    private static final int SHOWN_AT_ONCE = 6;

    private final transient Change change;
    private final transient ChangeWords words = new ChangeWords(this, getLocale());

    public ChangeCard(Change change) {
        this(change, SHOWN_AT_ONCE);
    }

    /** With all of its fields, as it stands alone. */
    public static ChangeCard whole(Change change) {
        return new ChangeCard(change, Integer.MAX_VALUE);
    }

    private ChangeCard(Change change, int shownAtOnce) {
        this.change = change;
        addClassName("dv-change");
        add(head(), subject());
        if (!change.values().isEmpty()) {
            add(values(shownAtOnce));
        }
    }

    private Div head() {
        String author = change.person() == null ? getTranslation("audit.nobody") : change.person();
        Span where = new Span(Stream.of(change.position(), change.unit())
                .filter(part -> part != null)
                .collect(Collectors.joining(" · ")));
        where.addClassName("dv-quiet");
        Span source =
                new Span(getTranslation("audit.source." + change.source().name().toLowerCase(Locale.ROOT)));
        source.addClassName("dv-badge");
        Span time = new Span(words.moment(change.happenedAt()));
        time.addClassName("dv-quiet");
        Div head = new Div(new Span(author), where, source, time);
        head.addClassName("dv-change-head");
        if (change.request() != null) {
            head.getElement().setAttribute("title", getTranslation("audit.reference", change.request()));
        }
        return head;
    }

    private Div subject() {
        Span act = new Span(getTranslation("audit.act." + change.act().toLowerCase(Locale.ROOT)) + ": "
                + getTranslation("audit.table." + change.table()));
        act.addClassName("dv-change-act");
        Div subject = new Div(act);
        String name = change.recordName();
        if (name != null) {
            String address = RecordAddress.of(change);
            subject.add(new Span(" – "), address == null ? new Span(name) : new Anchor(address, name));
        }
        return subject;
    }

    private Component values(int shownAtOnce) {
        UnorderedList list = new UnorderedList();
        change.values().forEach(value -> list.add(new ListItem(line(value))));
        if (change.values().size() <= shownAtOnce) {
            return list;
        }
        return new Details(getTranslation("audit.fields", change.values().size()), list);
    }

    private Span line(ChangedValue value) {
        Span line = new Span(words.caption(change, value) + ": ");
        switch (change.act()) {
            case "INSERT" -> line.add(side(value, value.after(), "dv-change-after"));
            case "DELETE" -> line.add(side(value, value.before(), "dv-change-before"));
            default ->
                line.add(new Difference(
                        words.value(change, value, value.before()), words.value(change, value, value.after())));
        }
        return line;
    }

    private Span side(ChangedValue value, @Nullable String said, String style) {
        Span side = new Span(words.value(change, value, said));
        side.addClassName(style);
        return side;
    }
}
