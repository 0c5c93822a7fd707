package vn.danvan.recognition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelSummary;
import vn.danvan.recognition.AppraisedScore;
import vn.danvan.recognition.Choice;
import vn.danvan.recognition.Outcome;
import vn.danvan.recognition.choosing.Finding;
import vn.danvan.recognition.choosing.Verified;

/** One chosen model: who it is, what stands against it, what is decided, and why. */
class VerifyCard extends Composite<Div> {

    private final transient Choice first;
    private final Select<Outcome> outcome = new Select<>();
    private final TextField reason = new TextField(getTranslation("recognition.reason"));
    private final TextField warningReason = new TextField(getTranslation("recognition.warning-reason"));
    private final Div findings = new Div();

    VerifyCard(Verified verified, Runnable changed) {
        first = verified.choice();
        ModelSummary model = verified.candidate().model().summary();
        outcome.setItems(Outcome.RECOGNISE, Outcome.REFUSE, Outcome.KEEP);
        outcome.setItemLabelGenerator(each -> Words.of("outcome", each));
        outcome.setLabel(getTranslation("recognition.outcome"));
        outcome.setValue(first.outcome());
        outcome.addValueChangeListener(each -> changed.run());
        reason.addValueChangeListener(each -> changed.run());
        findings.addClassName("dv-findings");
        Span name = new Span(model.name());
        name.addClassName("dv-verify-name");
        Paragraph who = new Paragraph(model.code() + " · " + model.leadName() + " · "
                + scored(verified.candidate().score()));
        who.addClassName("dv-quiet");
        Div fields = new Div(outcome, reason, warningReason);
        fields.addClassName("dv-verify-fields");
        getContent().add(new Div(name, who, findings), fields);
    }

    private String scored(@Nullable AppraisedScore score) {
        if (score == null) {
            return getTranslation("recognition.score.unknown");
        }
        String points = getTranslation("recognition.score", Points.said(score.points()), score.sheets());
        return score.spread() == null
                ? points
                : points + " · " + getTranslation("recognition.score.spread", Points.said(score.spread()));
    }

    void tell(Verified now) {
        findings.removeAll();
        for (Finding finding : now.findings()) {
            Span badge = new Span(getTranslation(finding.isError() ? "recognition.error" : "recognition.warning") + ": "
                    + Words.of("finding", finding));
            badge.addClassNames("dv-badge", finding.isError() ? "dv-finding-error" : "dv-finding-warning");
            findings.add(badge);
        }
        reason.setVisible(now.choice().outcome().needsReason());
        warningReason.setVisible(!now.warnings().isEmpty());
    }

    /** @param common reason of a refusal where this one has none of its own */
    Choice choice(String common) {
        Outcome chosen = outcome.getValue();
        String own = reason.isEmpty() ? common : reason.getValue();
        return new Choice(first.model(), chosen, chosen.needsReason() ? own : null, warningReason.getValue());
    }
}
