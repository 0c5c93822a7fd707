package vn.danvan.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.Evidence;

/** The clean text with the places marked at which something was found; overlapping places share the outermost mark. */
class SourceText extends Composite<Div> {

    private record Place(String id, int start, int end, boolean stated) {}

    SourceText(String text, List<DraftDocument> documents) {
        getContent().addClassName("dv-source");
        getContent().getElement().setAttribute("lang", "vi");
        getContent().getElement().setAttribute("tabindex", "0");
        int from = 0;
        for (Place place : places(documents)) {
            if (place.start() < from || place.end() > text.length()) {
                continue;
            }
            getContent().add(new Span(text.substring(from, place.start())));
            getContent().add(mark(place, text));
            from = place.end();
        }
        getContent().add(new Span(text.substring(from)));
    }

    /** Scrolls to the place of a field and shows it for a moment. */
    void reveal(String place) {
        getContent()
                .getElement()
                .executeJs(
                        "const e = document.getElementById($0); if (e) { e.scrollIntoView({block: 'center'});"
                                + " e.classList.add('dv-found'); setTimeout(() => e.classList.remove('dv-found'), 2500); }",
                        place);
    }

    static String id(int document, String path) {
        return "place-" + document + "-" + path.replaceAll("[^A-Za-z0-9]", "-");
    }

    private Span mark(Place place, String text) {
        Span mark = new Span(text.substring(place.start(), place.end()));
        mark.setId(place.id());
        mark.addClassName(place.stated() ? "dv-stated" : "dv-inferred");
        mark.getElement()
                .executeJs(
                        "this.addEventListener('click', () => { const f = document.getElementById('field-' + $0);"
                                + " if (f) { f.scrollIntoView({block: 'center'}); f.focus && f.focus(); } })",
                        place.id());
        return mark;
    }

    private static List<Place> places(List<DraftDocument> documents) {
        List<Place> places = new ArrayList<>();
        for (int index = 0; index < documents.size(); index++) {
            int document = index;
            documents.get(index).evidence().forEach((path, evidence) -> add(places, id(document, path), evidence));
        }
        places.sort(Comparator.comparingInt(Place::start).thenComparing(Place::end, Comparator.reverseOrder()));
        return places;
    }

    private static void add(List<Place> places, String id, Evidence evidence) {
        if (evidence.start() != null && evidence.end() != null) {
            places.add(new Place(
                    id,
                    evidence.start(),
                    evidence.end(),
                    evidence.confidence() == vn.danvan.intake.draft.Confidence.STATED));
        }
    }
}
