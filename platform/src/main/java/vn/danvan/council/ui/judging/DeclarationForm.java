package vn.danvan.council.ui.judging;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.danvan.council.CouncilTexts;
import vn.danvan.council.conflict.InterestKind;
import vn.danvan.council.conflict.StatedRelative;
import vn.danvan.council.sheet.Queue;
import vn.danvan.council.sheet.QueueItem;
import vn.danvan.council.sheet.QueueService.Declaration;
import vn.danvan.council.ui.piece.Problem;
import vn.danvan.models.ModelId;

/** Every model of the queue with the question whether there is a conflict; what was found already is said. */
class DeclarationForm extends Composite<Div> {

    /** What the form leads to. */
    interface Acts {

        void declare(Map<ModelId, Declaration> said);

        void relative(String name, String relation);
    }

    private final CouncilTexts texts;
    private final Problem problem;
    private final Map<ModelId, Supplier<Declaration>> fields = new LinkedHashMap<>();

    DeclarationForm(Queue queue, List<StatedRelative> relatives, CouncilTexts texts, Acts acts) {
        this.texts = texts;
        this.problem = new Problem(texts);
        Div rows = new Div();
        rows.addClassName("dv-declarations");
        queue.items().stream().filter(each -> !each.declared()).forEach(each -> rows.add(row(each)));
        Button done = new Button(getTranslation("council.declare"), click -> problem.tell(() -> acts.declare(said())));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent()
                .add(
                        new H3(getTranslation("council.declaration")),
                        new Paragraph(getTranslation("council.declaration.told")),
                        relatives(relatives, acts),
                        rows,
                        problem,
                        done);
    }

    private Map<ModelId, Declaration> said() {
        Map<ModelId, Declaration> said = new LinkedHashMap<>();
        fields.forEach((model, field) -> said.put(model, field.get()));
        return said;
    }

    private Div row(QueueItem item) {
        Span name = new Span(item.position() + ". " + item.name());
        Div row = new Div(name);
        if (item.conflict() != null) {
            Span found = new Span(
                    getTranslation("council.conflict.state", texts.of("interest", item.conflict(), getLocale())));
            found.addClassName("dv-badge");
            row.add(found);
            fields.put(item.model(), () -> new Declaration(null, ""));
            return row;
        }
        Select<InterestKind> kind = new Select<>();
        kind.setAriaLabel(getTranslation("council.declaration.of", item.position()));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("council.no-conflict"));
        kind.setItems(ConflictDialog.KINDS);
        kind.setItemLabelGenerator(
                each -> each == null ? getTranslation("council.no-conflict") : texts.of("interest", each, getLocale()));
        TextField note = new TextField();
        note.setAriaLabel(getTranslation("council.conflict.note"));
        note.setPlaceholder(getTranslation("council.conflict.note"));
        note.setVisible(false);
        kind.addValueChangeListener(change -> note.setVisible(change.getValue() != null));
        fields.put(item.model(), () -> new Declaration(kind.getValue(), note.getValue()));
        row.add(kind, note);
        return row;
    }

    private Div relatives(List<StatedRelative> relatives, Acts acts) {
        UnorderedList list = new UnorderedList();
        relatives.forEach(each -> list.add(new ListItem(each.name() + " (" + each.relation() + ")")));
        TextField name = new TextField(getTranslation("council.relative.name"));
        TextField relation = new TextField(getTranslation("council.relative.relation"));
        Button add = new Button(
                getTranslation("council.relative.add"),
                click -> problem.tell(() -> acts.relative(name.getValue(), relation.getValue())));
        Div fieldsOfRelative = new Div(name, relation, add);
        fieldsOfRelative.addClassName("dv-actions");
        return new Div(new Paragraph(getTranslation("council.relative.told")), list, fieldsOfRelative);
    }
}
