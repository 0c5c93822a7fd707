package vn.danvan.council.ui.judging;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.danvan.council.sheet.Dossier;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.registration.Registration.Question;
import vn.danvan.uikit.Facts;

/** What a judge reads: the registration in sections with a list to jump by, and the papers. */
class DossierPanel extends Composite<Div> {

    private final ModelTexts texts;

    DossierPanel(Dossier dossier, DossierGallery gallery, ModelTexts texts) {
        this.texts = texts;
        getContent().addClassName("dv-dossier");
        // Reached by Tab, so that the arrow keys can scroll it
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("council.dossier"));
        Registration registration = dossier.registration();
        Div jumps = new Div();
        jumps.addClassName("dv-links");
        getContent().add(facts(dossier), jumps);
        for (Question question : Question.values()) {
            String answer = registration.answer(question);
            if (!answer.isEmpty()) {
                String title = texts.of("question", question, getLocale());
                H3 heading = new H3(title);
                Button jump = new Button(title, click -> heading.scrollIntoView());
                jump.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                jump.setTabIndex(-1);
                jumps.add(jump);
                Paragraph text = new Paragraph(answer);
                text.addClassName("dv-answer");
                getContent().add(heading, text);
            }
        }
        if (!dossier.photos().isEmpty()) {
            getContent().add(new H3(getTranslation("council.photos")), gallery);
        }
        getContent().add(papers(dossier));
    }

    private Facts facts(Dossier dossier) {
        Registration registration = dossier.registration();
        Facts facts = new Facts();
        if (dossier.leadUnit() != null) {
            facts.add(getTranslation("council.code"), dossier.code())
                    .add(getTranslation("council.lead-unit"), dossier.leadUnit())
                    .add(getTranslation("council.place"), registration.place())
                    .add(getTranslation("council.partners"), String.join("; ", registration.partners()));
        }
        return facts.add(
                getTranslation("council.field"),
                registration.field() == null ? "" : texts.of("field", registration.field(), getLocale()));
    }

    private Div papers(Dossier dossier) {
        UnorderedList list = new UnorderedList();
        dossier.papers().forEach(each -> {
            String kind = texts.of("paper", each.kind(), getLocale());
            list.add(new ListItem(each.reference() == null ? kind : kind + ": " + each.reference()));
        });
        return dossier.papers().isEmpty() ? new Div() : new Div(new H3(getTranslation("council.papers")), list);
    }
}
