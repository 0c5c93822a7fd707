package vn.danvan.council.ui.judging;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.stream.Collectors;
import vn.danvan.council.sheet.Queue;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.shared.Formats;

/** How far the judge is: so many of so many, skipped, deadline, own mean and distribution. */
class QueueBar extends Composite<Div> {

    QueueBar(Queue queue) {
        getContent().addClassName("dv-queue-bar");
        Paragraph told = new Paragraph(getTranslation(
                "council.progress",
                queue.settled(),
                queue.size(),
                queue.skipped(),
                Formats.day(queue.round().facts().rules().deadline())));
        told.setId("dv-queue-progress");
        ProgressBar bar = new ProgressBar(0, Math.max(1, queue.size()), queue.settled());
        bar.getElement().setAttribute("aria-label", getTranslation("council.progress.label"));
        Div progress = new Div(told, bar);
        getContent().add(progress);
        queue.mean().ifPresent(mean -> getContent()
                .add(new Div(
                        new Paragraph(getTranslation("council.own-mean", SchemeTexts.plain(mean))),
                        new Histogram(
                                queue.distribution(),
                                getTranslation(
                                        "council.own-distribution",
                                        queue.distribution().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", ")))))));
    }
}
