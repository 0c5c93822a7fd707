package vn.danvan.models.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelSteps;
import vn.danvan.models.dossier.ChecklistItem;
import vn.danvan.models.dossier.Dossiers;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.Notices;

/** What the dossier must have: how much of it is there, and what can be done about the rest. */
class Dossier extends Composite<Div> {

    private final ModelSteps steps;
    private final Dossiers dossiers;
    private final ModelId id;
    private final ModelTexts texts;
    private final boolean mayAdd;
    private final boolean mayWaive;

    Dossier(ModelSteps steps, Dossiers dossiers, ModelId id, ModelTexts texts, boolean mayAdd) {
        this.steps = steps;
        this.dossiers = dossiers;
        this.id = id;
        this.texts = texts;
        this.mayAdd = mayAdd;
        this.mayWaive = dossiers.mayWaive();
        getContent().setId("dv-dossier");
        show();
    }

    void show() {
        getContent().removeAll();
        List<ChecklistItem> items = steps.checklist(id);
        long done = items.stream().filter(ChecklistItem::isDone).count();
        getContent().add(new Paragraph(getTranslation("models.papers.done", done, items.size())));
        items.forEach(item -> getContent().add(row(item)));
    }

    private Component row(ChecklistItem item) {
        Div row = new Div(new Span((item.isDone() ? "✓ " : "○ ") + texts.of("paper", item.paper(), getLocale())));
        row.addClassName("dv-checklist-item");
        ChecklistItem.Waiver waiver = item.waiver();
        if (item.reference() != null) {
            row.add(quiet(item.reference()));
        } else if (waiver != null) {
            row.add(quiet(getTranslation("models.papers.waived", waiver.by(), waiver.reason())));
        } else {
            if (mayAdd) {
                row.add(asking(
                        "models.papers.reference",
                        "models.papers.add",
                        item,
                        (each, said) -> steps.paper(id, each.paper(), said)));
            }
            if (mayWaive) {
                row.add(asking(
                        "models.papers.waive-reason",
                        "models.papers.waive",
                        item,
                        (each, said) -> dossiers.waive(id, each.paper(), said)));
            }
        }
        return row;
    }

    private static Component quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("dv-quiet");
        return quiet;
    }

    private Component asking(String question, String act, ChecklistItem item, BiConsumer<ChecklistItem, String> done) {
        TextField said = new TextField();
        said.setPlaceholder(getTranslation(question));
        said.setAriaLabel(texts.of("paper", item.paper(), getLocale()) + ": " + getTranslation(question));
        Button button = new Button(getTranslation(act), click -> {
            try {
                if (!said.getValue().isBlank()) {
                    done.accept(item, said.getValue());
                    show();
                }
            } catch (DomainProblem refused) {
                Notices.show(texts.problem(refused, getLocale()));
            }
        });
        Div both = new Div(said, button);
        both.addClassName("dv-actions");
        return both;
    }
}
