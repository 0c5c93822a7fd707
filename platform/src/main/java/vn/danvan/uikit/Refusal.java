package vn.danvan.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import vn.danvan.shared.DomainProblem;

/** The line of a page that says why something was not done. */
public class Refusal extends Composite<Paragraph> {

    private final transient Function<DomainProblem, String> words;
    private final transient Runnable done;

    /** @param done after what was done */
    public Refusal(Function<DomainProblem, String> words, Runnable done) {
        this.words = words;
        this.done = done;
        getContent().getElement().setAttribute("role", "status");
    }

    public void attempt(Runnable work) {
        try {
            work.run();
            done.run();
        } catch (DomainProblem problem) {
            getContent().setText(words.apply(problem));
        }
    }

    public void clear() {
        getContent().setText("");
    }
}
