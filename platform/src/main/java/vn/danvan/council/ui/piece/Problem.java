package vn.danvan.council.ui.piece;

import com.vaadin.flow.component.html.Paragraph;
import vn.danvan.council.CouncilTexts;
import vn.danvan.shared.DomainProblem;

/** Where a screen says why something cannot be done; read out when it changes. */
public class Problem extends Paragraph {

    private final transient CouncilTexts texts;

    public Problem(CouncilTexts texts) {
        this.texts = texts;
        addClassName("dv-warning");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** @return whether it could be done */
    public boolean tell(Runnable work) {
        try {
            work.run();
            setVisible(false);
            return true;
        } catch (DomainProblem refused) {
            setText(texts.problem(refused, getLocale()));
            setVisible(true);
            return false;
        }
    }
}
