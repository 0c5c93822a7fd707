package vn.danvan.replication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import vn.danvan.uikit.RequiredFields;

/** One more thing that proves an adoption, and where it is found. */
class EvidenceForm extends Composite<Div> {

    EvidenceForm(BiConsumer<String, String> prove) {
        TextField what = new TextField(getTranslation("replication.evidence.what"));
        TextField reference = new TextField(getTranslation("replication.evidence.reference"));
        RequiredFields.mark(what, reference);
        Button add = new Button(
                getTranslation("replication.evidence.add"),
                click -> prove.accept(what.getValue(), reference.getValue()));
        getContent().addClassName("dv-fields");
        getContent().add(what, reference, add);
    }
}
