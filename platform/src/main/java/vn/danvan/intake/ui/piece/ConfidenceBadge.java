package vn.danvan.intake.ui.piece;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import vn.danvan.intake.draft.Confidence;

/** How sure a field is, in words and in colour. */
public class ConfidenceBadge extends Span {

    public ConfidenceBadge(Confidence confidence) {
        show(confidence);
    }

    public final void show(Confidence confidence) {
        String name = confidence.name().toLowerCase(Locale.ROOT);
        setText(getTranslation("intake.confidence." + name));
        setClassName("dv-confidence dv-confidence-" + name);
    }
}
