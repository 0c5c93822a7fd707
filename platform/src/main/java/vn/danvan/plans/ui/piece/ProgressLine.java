package vn.danvan.plans.ui.piece;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.stream.Collectors;
import vn.danvan.plans.task.Progress;

/** How far a task is; where that is derived from others, one click opens the arithmetic. */
public class ProgressLine extends Composite<Div> {

    private static final int WHOLE = 100;

    public ProgressLine(Progress progress) {
        this(progress, false);
    }

    /** @param opened whether the arithmetic is open from the start */
    public ProgressLine(Progress progress, boolean opened) {
        getContent().addClassName("dv-progress");
        ProgressBar bar = new ProgressBar(0, WHOLE, progress.percent());
        String words = getTranslation("plans.progress", progress.percent());
        bar.getElement().setAttribute("aria-label", words);
        Span percent = new Span(words);
        percent.addClassName("dv-quiet");
        getContent().add(bar, percent);
        if (!progress.parts().isEmpty()) {
            Details how = arithmetic(progress);
            how.setOpened(opened);
            getContent().add(how);
        }
    }

    private Details arithmetic(Progress progress) {
        UnorderedList parts = new UnorderedList();
        progress.parts().forEach(part -> parts.add(new ListItem(part.code() + ": " + part.percent() + "%")));
        String sum = progress.parts().stream()
                .map(part -> Integer.toString(part.percent()))
                .collect(Collectors.joining(" + "));
        return new Details(
                getTranslation("plans.progress.how", progress.parts().size()),
                new Paragraph("(" + sum + ") ÷ " + progress.parts().size() + " = " + progress.percent() + "%"),
                parts);
    }
}
