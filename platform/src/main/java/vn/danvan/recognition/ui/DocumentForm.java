package vn.danvan.recognition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.danvan.recognition.DecisionDocument;
import vn.danvan.uikit.DayField;

/** Number, day and signer of the paper; what is not known yet stays empty. */
class DocumentForm extends Composite<Div> {

    private final TextField number = new TextField(getTranslation("recognition.number"));
    private final DayField day = new DayField(getTranslation("recognition.day"));
    private final TextField signer = new TextField(getTranslation("recognition.signer"));
    private final TextField position = new TextField(getTranslation("recognition.position"));

    /** @param save asks for what was entered where it tells what stands against it */
    DocumentForm(DecisionDocument document, Consumer<Supplier<DecisionDocument>> save) {
        day.setValue(document.day());
        number.setValue(orEmpty(document.number()));
        signer.setValue(orEmpty(document.signer()));
        position.setValue(orEmpty(document.position()));
        Button keep = new Button(
                getTranslation("recognition.document.save"),
                click -> save.accept(() -> new DecisionDocument(
                        number.getValue(), day.entered(), signer.getValue(), position.getValue())));
        getContent().addClassName("dv-fields");
        getContent().add(number, day, signer, position, keep);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
