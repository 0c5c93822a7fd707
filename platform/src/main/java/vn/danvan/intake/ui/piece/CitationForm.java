package vn.danvan.intake.ui.piece;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftDocument.Citation;
import vn.danvan.numbering.DocumentNumber;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.RequiredFields;

/** Another document that this one names, and what it is to this one. */
class CitationForm extends Composite<FormLayout> implements EntryForm<Citation> {

    private final TextArea text = new TextArea(getTranslation("intake.citation.text"));
    private final TextField number = new TextField(getTranslation("intake.field.number"));
    private final DayField date = new DayField();
    private final TextField issuer = new TextField(getTranslation("intake.field.issuer"));
    private final CodeSelect relation =
            new CodeSelect("intake.relation.", List.of("IMPLEMENTS", "BASED_ON", "REPLACES", "FORWARDS", "MENTIONS"));

    private final @Nullable Citation before;

    CitationForm(@Nullable Citation citation) {
        before = citation;
        date.setLabel(getTranslation("intake.field.issuedOn"));
        relation.setLabel(getTranslation("intake.citation.relation"));
        relation.setValue(citation == null ? "MENTIONS" : citation.relation());
        if (citation != null) {
            text.setValue(citation.text());
            number.setValue(Entered.orEmpty(citation.number()));
            date.setValue(citation.date());
            issuer.setValue(Entered.orEmpty(citation.issuerText()));
        }
        RequiredFields.mark(text);
        getContent().add(text, number, date, issuer, relation);
        getContent().setColspan(text, 2);
    }

    @Override
    public Component fields() {
        return this;
    }

    @Override
    public Optional<Citation> value() {
        String printed = number.getValue();
        boolean same = before != null && printed.equals(Entered.orEmpty(before.number()));
        Optional<DocumentNumber> read = DocumentNumber.parse(printed);
        boolean told = Entered.check(text, !text.getValue().isBlank(), getTranslation("intake.wrong.citation"));
        boolean numbered = Entered.check(
                number, same || printed.isBlank() || read.isPresent(), getTranslation("intake.wrong.number"));
        boolean dated = Entered.check(date, !date.isUnreadable(), getTranslation("intake.wrong.day"));
        if (!told || !numbered || !dated) {
            return Optional.empty();
        }
        return Optional.of(new Citation(
                text.getValue().strip(),
                Entered.orNull(printed),
                same && before != null
                        ? before.type()
                        : read.map(DocumentNumber::type).orElse(null),
                same && before != null
                        ? before.issuerSymbol()
                        : read.map(DocumentNumber::issuer).orElse(null),
                date.entered(),
                Entered.orNull(issuer.getValue()),
                relation.getValue()));
    }
}
