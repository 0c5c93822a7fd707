package vn.danvan.plans.ui.share;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import vn.danvan.organisation.groups.Addressee;
import vn.danvan.plans.assignment.PlanPhrase;
import vn.danvan.shared.TextFolding;

/** One phrase of a plan and whom it means; a person confirms what was understood, or says it otherwise. */
class PhraseCard extends Composite<Div> {

    private final MultiSelectComboBox<Addressee> meant =
            new MultiSelectComboBox<>(getTranslation("plans.audience.meant"));

    /** @param offered groups and units among which may be chosen */
    PhraseCard(PlanPhrase phrase, List<Addressee> offered, boolean mayConfirm, Consumer<List<Addressee>> confirm) {
        Div card = getContent();
        card.add(
                new H3("“" + phrase.phrase() + "”"),
                state(phrase),
                quiet(getTranslation("plans.audience.tasks", String.join(", ", phrase.codes()))));
        if (!phrase.unread().isEmpty()) {
            Paragraph unread =
                    new Paragraph(getTranslation("plans.audience.unread", String.join("; ", phrase.unread())));
            unread.addClassName("dv-warning");
            card.add(unread);
        }
        meant.setWidthFull();
        meant.setItemLabelGenerator(Addressee::name);
        meant.setItems(
                (each, text) -> TextFolding.fold(each.name()).contains(TextFolding.fold(text)),
                java.util.stream.Stream.concat(phrase.addressees().stream(), offered.stream())
                        .distinct()
                        .toList());
        meant.setValue(phrase.addressees());
        meant.setReadOnly(!mayConfirm);
        card.add(meant, quiet(getTranslation("plans.audience.units", phrase.units())));
        if (mayConfirm) {
            Button save = new Button(
                    getTranslation("plans.audience.confirm"), click -> confirm.accept(List.copyOf(meant.getValue())));
            save.setAriaLabel(getTranslation("plans.audience.confirm") + ", " + phrase.phrase());
            card.add(save);
        }
    }

    private Span state(PlanPhrase phrase) {
        String key;
        if (phrase.confirmed()) {
            key = "plans.audience.confirmed";
        } else {
            key = phrase.isOpen() ? "plans.audience.open" : "plans.audience.understood";
        }
        Span badge = new Span(getTranslation(key));
        badge.addClassName("dv-badge");
        return badge;
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("dv-quiet");
        return line;
    }
}
