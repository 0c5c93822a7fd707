package vn.danvan.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

/** A card of the start page: a few lines that lead somewhere, and the way to all of them. */
public class TileCard extends Composite<Div> {

    private final UnorderedList lines = new UnorderedList();
    private final Paragraph empty = new Paragraph();

    /** @param more text of the link to the whole list at {@code address} */
    public TileCard(String title, String whenEmpty, String address, String more) {
        getContent().addClassName("dv-tile");
        Anchor all = new Anchor(address, more);
        all.addClassName("dv-tile-more");
        empty.setText(whenEmpty);
        lines.setVisible(false);
        getContent().add(new H3(title), empty, lines, all);
    }

    /**
     * In the reader's language: the title stands under {@code keys}, what is said when there is nothing under
     * {@code keys.none}, the link under {@code keys.all}.
     */
    public static TileCard of(String keys, String address) {
        return new TileCard(
                I18NProvider.translate(keys),
                I18NProvider.translate(keys + ".none"),
                address,
                I18NProvider.translate(keys + ".all"));
    }

    public void add(String address, String text, @Nullable String note) {
        ListItem line = new ListItem(new Anchor(address, text));
        if (note != null) {
            Span small = new Span(note);
            small.addClassName("dv-tile-note");
            line.add(small);
        }
        lines.add(line);
        lines.setVisible(true);
        empty.setVisible(false);
    }
}
