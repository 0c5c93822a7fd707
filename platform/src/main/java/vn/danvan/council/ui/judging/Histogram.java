package vn.danvan.council.ui.judging;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collections;
import java.util.List;

/** So many in each tenth of the scale, as small bars; told in words to whoever does not see them. */
class Histogram extends Composite<Div> {

    private static final int TALLEST = 100;

    Histogram(List<Integer> counts, String words) {
        getContent().addClassName("dv-bars");
        getContent().getElement().setAttribute("role", "img");
        getContent().getElement().setAttribute("aria-label", words);
        int most = Math.max(1, Collections.max(counts));
        for (int count : counts) {
            Span bar = new Span();
            bar.getElement().getStyle().set("height", Math.max(count == 0 ? 2 : 8, count * TALLEST / most) + "%");
            getContent().add(bar);
        }
    }
}
