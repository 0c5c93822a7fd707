package vn.danvan.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/**
 * What a field said before and says now: word by word in a long text, one after the other in a short one. Each piece says in
 * words what became of it, for those who cannot tell its colour and for what is copied from the page.
 */
public class Difference extends Composite<Span> {

    /** Both in the words of the screen. */
    public Difference(String before, String after) {
        Optional<WordDifference> difference = WordDifference.between(before, after);
        if (difference.isPresent()) {
            getContent().addClassName("dv-difference");
            difference.get().pieces().forEach(piece -> getContent().add(shown(piece)));
        } else {
            getContent().add(styled(before, "dv-change-before"), new Span(" → "), styled(after, "dv-change-after"));
        }
    }

    private Component shown(WordDifference.Piece piece) {
        return switch (piece.kind()) {
            case KEPT -> new Span(piece.text());
            case REMOVED -> marked("del", "uikit.difference.removed", piece.text(), "dv-change-before");
            case INSERTED -> marked("ins", "uikit.difference.inserted", piece.text(), "dv-change-after");
        };
    }

    /** The blanks at both ends stay outside, so that the mark stands at the word. */
    private Component marked(String tag, String key, String text, String style) {
        HtmlContainer piece = new HtmlContainer(tag);
        Span what = new Span(getTranslation(key) + " ");
        what.addClassName("dv-difference-mark");
        piece.add(new Span("["), what, styled(text.strip(), style), new Span("]"));
        String stripped = text.strip();
        int start = text.indexOf(stripped);
        return new Span(new Span(text.substring(0, start)), piece, new Span(text.substring(start + stripped.length())));
    }

    private static Span styled(String text, String style) {
        Span span = new Span(text);
        span.addClassName(style);
        return span;
    }
}
