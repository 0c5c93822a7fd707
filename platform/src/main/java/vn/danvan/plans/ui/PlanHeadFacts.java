package vn.danvan.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.derivation.PlanFrame;
import vn.danvan.shared.Formats;
import vn.danvan.shared.NotFound;
import vn.danvan.uikit.Facts;

/** The head of a plan's page; of its frame only what somebody said, since most plans on paper say little of it. */
class PlanHeadFacts extends Composite<Div> {

    private final Facts facts = new Facts();

    PlanHeadFacts(DocumentFacts document, PlanFrame frame, PlanService plans) {
        getContent().add(facts);
        facts.add(getTranslation("plans.number"), document.numberPrinted())
                .add(getTranslation("plans.issuer"), document.issuer())
                .add(getTranslation("plans.issued-on"), Formats.dayOrYear(document.issuedOn(), document.issuedYear()));
        if (frame.from() != null && frame.to() != null) {
            facts.add(
                    getTranslation("plans.frame.period"), Formats.day(frame.from()) + " – " + Formats.day(frame.to()));
        }
        known("plans.frame.external", frame.externalUpper());
        known("plans.basis", frame.basis());
        if (frame.upper() != null) {
            upper(frame.upper(), plans);
        }
    }

    /** A unit may know that there is an upper plan without being allowed to read it. */
    private void upper(PlanId upper, PlanService plans) {
        try {
            String title = plans.details(upper).document().facts().title();
            getContent()
                    .add(new Paragraph(
                            new Span(getTranslation("plans.upper") + ": "),
                            new Anchor("ke-hoach/" + upper, title == null ? getTranslation("plans.no-title") : title)));
        } catch (NotFound notForThisPost) {
            getContent().add(new Paragraph(getTranslation("plans.upper.unreadable")));
        }
    }

    private void known(String key, @Nullable String value) {
        if (value != null) {
            facts.add(getTranslation(key), value);
        }
    }
}
