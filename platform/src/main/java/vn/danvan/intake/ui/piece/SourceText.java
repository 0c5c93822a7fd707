package vn.danvan.intake.ui.piece;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.danvan.intake.draft.Confidence;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.Evidence;

/** The clean text with the places marked at which something was found; overlapping places share the outermost mark. */
public class SourceText extends Composite<Div> {

    private static final String CLICKED = "event.target.id";

    /** Moves the column that holds the place, and the page only where the column does not scroll by itself. */
    private static final String SHOW = """
            requestAnimationFrame(() => {
              const found = document.getElementById($0);
              if (!found) return;
              const column = found.closest('.dv-source, .dv-review-fields');
              if (column && column.scrollHeight > column.clientHeight + 1) {
                column.scrollTop += found.getBoundingClientRect().top - column.getBoundingClientRect().top
                    - column.clientHeight / 2;
              } else {
                found.scrollIntoView({block: 'center'});
              }
              if ($1) found.focus();
              found.classList.add('dv-found');
              setTimeout(() => found.classList.remove('dv-found'), 2500);
            })""";

    private record Place(int document, String path, int start, int end, Confidence confidence) {
        String id() {
            return SourceText.id(document, path);
        }
    }

    private final Map<String, Place> marks = new HashMap<>();
    private final Map<String, String> markOf = new HashMap<>();

    /** @param found told document and path of a mark that was clicked */
    public SourceText(String text, List<DraftDocument> documents, BiConsumer<Integer, String> found) {
        getContent().addClassName("dv-source");
        getContent().getElement().setAttribute("lang", "vi");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("intake.review.source"));
        mark(text, places(documents));
        getContent()
                .getElement()
                .addEventListener("click", event -> {
                    Place place = marks.get(event.getEventData().path(CLICKED).asString());
                    if (place != null) {
                        found.accept(place.document(), place.path());
                    }
                })
                .setFilter(CLICKED)
                .addEventData(CLICKED);
    }

    private void mark(String text, List<Place> places) {
        int from = 0;
        String outermost = "";
        for (Place place : places) {
            if (place.end() > text.length()) {
                continue;
            }
            if (place.start() < from) {
                markOf.put(place.id(), outermost);
                continue;
            }
            getContent().add(new Span(text.substring(from, place.start())), mark(place, text));
            outermost = place.id();
            from = place.end();
        }
        getContent().add(new Span(text.substring(from)));
    }

    private Span mark(Place place, String text) {
        Span mark = new Span(text.substring(place.start(), place.end()));
        mark.setId(place.id());
        mark.addClassNames("dv-mark", "dv-" + CodeSelect.key(place.confidence().name()));
        marks.put(place.id(), place);
        return mark;
    }

    /** Scrolls to the place of a field and shows it for a moment. */
    public void reveal(int document, String path) {
        String place = id(document, path);
        show(getContent(), markOf.getOrDefault(place, place), false);
    }

    /** Scrolls to a field and puts the cursor there. */
    public static void toField(Component page, int document, String path) {
        show(page, "field-" + id(document, path), true);
    }

    private static void show(Component page, String id, boolean focus) {
        page.getElement().executeJs(SHOW, id, focus);
    }

    public static String id(int document, String path) {
        return "place-" + document + "-" + path.replaceAll("[^A-Za-z0-9]", "-");
    }

    private static List<Place> places(List<DraftDocument> documents) {
        List<Place> places = new ArrayList<>();
        for (int index = 0; index < documents.size(); index++) {
            int document = index;
            documents.get(index).evidence().forEach((path, evidence) -> add(places, document, path, evidence));
        }
        places.sort(Comparator.comparingInt(Place::start).thenComparing(Place::end, Comparator.reverseOrder()));
        return places;
    }

    private static void add(List<Place> places, int document, String path, Evidence evidence) {
        if (evidence.start() != null && evidence.end() != null) {
            places.add(new Place(document, path, evidence.start(), evidence.end(), evidence.confidence()));
        }
    }
}
