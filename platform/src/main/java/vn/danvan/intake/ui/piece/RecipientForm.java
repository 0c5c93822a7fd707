package vn.danvan.intake.ui.piece;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftDocument.Recipient;
import vn.danvan.uikit.RequiredFields;

/** Who gets the document, and what for. */
class RecipientForm extends Composite<FormLayout> implements EntryForm<Recipient> {

    private final TextField text = new TextField(getTranslation("intake.recipient.text"));
    private final CodeSelect purpose = new CodeSelect("intake.purpose.", List.of("IMPLEMENT", "REPORT", "ARCHIVE"));

    RecipientForm(@Nullable Recipient recipient) {
        purpose.setLabel(getTranslation("intake.recipient.purpose"));
        text.setValue(recipient == null ? "" : recipient.text());
        purpose.setValue(recipient == null ? "IMPLEMENT" : recipient.purpose());
        RequiredFields.mark(text);
        getContent().add(text, purpose);
    }

    @Override
    public Component fields() {
        return this;
    }

    @Override
    public Optional<Recipient> value() {
        if (!Entered.check(text, !text.getValue().isBlank(), getTranslation("intake.wrong.recipient"))) {
            return Optional.empty();
        }
        return Optional.of(new Recipient(text.getValue().strip(), purpose.getValue()));
    }
}
