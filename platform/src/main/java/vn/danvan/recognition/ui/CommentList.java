package vn.danvan.recognition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import vn.danvan.models.ModelId;
import vn.danvan.recognition.DecisionState;
import vn.danvan.recognition.DecisionSummary;
import vn.danvan.recognition.feedback.Comment;
import vn.danvan.recognition.feedback.Feedback;

/** What the council said of one model; a tick clears it for the nominator. */
class CommentList extends Composite<Div> {

    private final transient DecisionSummary decision;
    private final transient ModelId model;
    private final transient Feedback feedback;
    private final boolean mayWrite;
    private final Details details = new Details();
    private final Div list = new Div();
    private final Paragraph problem = Words.problem();
    private final TextArea text = new TextArea();

    CommentList(
            DecisionSummary decision,
            ModelId model,
            List<Comment> comments,
            List<String> offered,
            Feedback feedback,
            boolean mayPrepare) {
        this.decision = decision;
        this.model = model;
        this.feedback = feedback;
        mayWrite = mayPrepare && decision.state() != DecisionState.CANCELLED;
        details.add(list, problem);
        if (mayWrite) {
            details.add(offers(offered), form());
        }
        show(comments);
        details.setVisible(mayWrite || !comments.isEmpty());
        getContent().add(details);
    }

    private void show(List<Comment> comments) {
        details.setSummaryText(getTranslation("recognition.comments", comments.size()));
        list.removeAll();
        comments.forEach(comment -> list.add(line(comment)));
    }

    private Checkbox line(Comment comment) {
        Checkbox cleared =
                new Checkbox(comment.text() + " " + getTranslation("recognition.comment.clear"), comment.cleared());
        boolean toldAlready = comment.cleared() && decision.state() == DecisionState.PUBLISHED;
        cleared.setReadOnly(!mayWrite || toldAlready);
        cleared.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                Words.tried(() -> feedback.clear(decision.id(), comment.id(), changed.getValue()), problem);
                again();
            }
        });
        return cleared;
    }

    /** What judges wrote for the nominator; taken into the field, and worded anew there before it is added. */
    private Div offers(List<String> offered) {
        Div offers = new Div();
        offers.setVisible(!offered.isEmpty());
        offers.add(new Paragraph(getTranslation("recognition.comment.offered")));
        UnorderedList lines = new UnorderedList();
        for (String said : offered) {
            Button take = new Button(getTranslation("recognition.comment.take"), click -> {
                text.setValue(said);
                text.focus();
            });
            take.setAriaLabel(getTranslation("recognition.comment.take") + ": " + said);
            lines.add(new ListItem(new Span(said + " "), take));
        }
        offers.add(lines);
        return offers;
    }

    private Div form() {
        text.setLabel(getTranslation("recognition.comment.new"));
        text.setWidthFull();
        text.setHelperText(getTranslation("recognition.comment.help"));
        Button add = new Button(getTranslation("recognition.comment.add"), click -> {
            if (Words.tried(() -> feedback.add(decision.id(), model, text.getValue()), problem)) {
                text.clear();
                again();
            }
        });
        return new Div(text, add);
    }

    private void again() {
        show(feedback.of(decision.id()).stream()
                .filter(comment -> comment.model().equals(model))
                .toList());
    }
}
