package vn.danvan.recognition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.danvan.models.ModelId;
import vn.danvan.recognition.DecisionDetails;
import vn.danvan.recognition.DecisionItem;
import vn.danvan.recognition.DecisionKind;
import vn.danvan.recognition.DecisionState;
import vn.danvan.recognition.DecisionSummary;
import vn.danvan.recognition.Outcome;
import vn.danvan.recognition.feedback.Comment;
import vn.danvan.recognition.feedback.Feedback;

/** The models of a decision by outcome; each with its reason, and with what the council said of it. */
class ItemCards extends Composite<Div> {

    private final transient DecisionSummary decision;
    private final transient Feedback feedback;
    private final transient Map<ModelId, List<Comment>> comments;
    private final transient Map<ModelId, List<String>> offered;
    private final transient Consumer<ModelId> takeOut;
    private final boolean mayPrepare;
    private final transient Map<DecisionItem, Checkbox> ticks = new LinkedHashMap<>();

    /**
     * @param mayPrepare whether the reader may take models out and comment
     * @param takeOut told the model that somebody wants out of the decision
     */
    ItemCards(DecisionDetails details, Feedback feedback, boolean mayPrepare, Consumer<ModelId> takeOut) {
        this.decision = details.summary();
        this.feedback = feedback;
        this.mayPrepare = mayPrepare;
        this.takeOut = takeOut;
        comments = feedback.of(decision.id()).stream().collect(Collectors.groupingBy(Comment::model));
        offered =
                mayPrepare && decision.state() != DecisionState.CANCELLED ? feedback.offered(decision.id()) : Map.of();
        getContent().addClassName("dv-recognition");
        for (Outcome outcome : Outcome.values()) {
            List<DecisionItem> items = details.of(outcome);
            if (!items.isEmpty()) {
                Div cards = new Div();
                cards.addClassName("dv-tasks");
                items.forEach(item -> cards.add(card(item)));
                getContent().add(new H3(Words.of("outcome", outcome) + " (" + items.size() + ")"), cards);
            }
        }
    }

    private Div card(DecisionItem item) {
        Div card = new Div();
        Anchor name = new Anchor("mo-hinh/" + item.model(), item.name());
        Paragraph who = new Paragraph(item.code() + " · " + item.unitName() + " · " + item.place());
        who.addClassName("dv-quiet");
        card.add(new Div(name), who);
        if (item.score() != null) {
            card.add(new Paragraph(getTranslation(
                    "recognition.score",
                    Points.said(item.score().points()),
                    item.score().sheets())));
        }
        if (item.reason() != null) {
            card.add(new Paragraph(getTranslation("recognition.reason") + ": " + item.reason()));
        }
        warnings(item, card);
        card.add(new CommentList(
                decision,
                item.model(),
                comments.getOrDefault(item.model(), List.of()),
                offered.getOrDefault(item.model(), List.of()),
                feedback,
                mayPrepare));
        acts(item, card);
        return card;
    }

    private void warnings(DecisionItem item, Div card) {
        item.warnings().forEach(finding -> {
            Span badge = new Span(getTranslation("recognition.warning") + ": " + Words.of("finding", finding));
            badge.addClassNames("dv-badge", "dv-finding-warning");
            card.add(badge);
        });
        if (item.warningReason() != null) {
            card.add(new Paragraph(getTranslation("recognition.warning-reason") + ": " + item.warningReason()));
        }
    }

    private void acts(DecisionItem item, Div card) {
        if (!mayPrepare) {
            return;
        }
        if (decision.state().isOpen()) {
            Button out = new Button(getTranslation("recognition.take-out"), click -> takeOut.accept(item.model()));
            out.setAriaLabel(getTranslation("recognition.take-out.named", item.name()));
            card.add(out);
        } else if (decision.state() == DecisionState.PUBLISHED
                && decision.kind() == DecisionKind.RECOGNITION
                && item.outcome() == Outcome.RECOGNISE) {
            Checkbox tick = new Checkbox(getTranslation("recognition.revoke.tick"));
            tick.setAriaLabel(getTranslation("recognition.revoke.tick") + ": " + item.name());
            ticks.put(item, tick);
            card.add(tick);
        }
    }

    /** Those that somebody ticked to be revoked. */
    List<DecisionItem> ticked() {
        return ticks.entrySet().stream()
                .filter(each -> each.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
