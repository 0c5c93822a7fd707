package vn.danvan.models.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelSteps;
import vn.danvan.models.ModelTexts;
import vn.danvan.models.Paper;

/** Papers that the dossier still lacks; each disappears when it is told where it is. */
class Dossier extends Composite<Div> {

    private final ModelSteps steps;
    private final ModelId id;
    private final ModelTexts texts;

    Dossier(ModelSteps steps, ModelId id, ModelTexts texts) {
        this.steps = steps;
        this.id = id;
        this.texts = texts;
        show();
    }

    private void show() {
        getContent().removeAll();
        List<Paper> missing = steps.missingPapers(id);
        getContent().add(new Paragraph(getTranslation("models.papers.missing", missing.size())));
        missing.forEach(this::ask);
    }

    private void ask(Paper paper) {
        TextField reference = new TextField(texts.of("paper", paper, getLocale()));
        reference.setPlaceholder(getTranslation("models.papers.reference"));
        Button add = new Button(getTranslation("models.papers.add"), click -> {
            if (!reference.getValue().isBlank()) {
                steps.paper(id, paper, reference.getValue());
                show();
            }
        });
        Div row = new Div(reference, add);
        row.addClassName("dv-filters");
        getContent().add(row);
    }
}
