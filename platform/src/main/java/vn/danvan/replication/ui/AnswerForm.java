package vn.danvan.replication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.function.Consumer;
import vn.danvan.replication.ReplicationTexts;
import vn.danvan.replication.effect.Effect;
import vn.danvan.replication.effect.EffectAnswer;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.RequiredFields;
import vn.danvan.uikit.WholeNumberField;

/** Three things and no more: how it stands, how many people it reaches, by what that is seen. */
class AnswerForm extends Composite<Div> {

    AnswerForm(ReplicationTexts texts, Consumer<EffectAnswer> send) {
        RadioButtonGroup<Effect> effect = new RadioButtonGroup<>(getTranslation("replication.effect"));
        effect.setItems(Arrays.stream(Effect.values()).filter(Effect::isAnswer).toList());
        effect.setItemLabelGenerator(each -> texts.of("effect", each, getLocale()));
        WholeNumberField people = new WholeNumberField(getTranslation("replication.people"));
        people.setMin(0);
        TextArea evidence = new TextArea(getTranslation("replication.answer.evidence"));
        evidence.setWidthFull();
        RequiredFields.mark(effect, evidence);
        Paragraph problem = new Paragraph();
        problem.getElement().setAttribute("role", "alert");
        Button answer = new Button(getTranslation("replication.answer.send"), click -> {
            try {
                Effect said = effect.getValue();
                send.accept(
                        new EffectAnswer(said == null ? Effect.AWAITED : said, people.entered(), evidence.getValue()));
            } catch (DomainProblem refused) {
                problem.setText(texts.problem(refused, getLocale()));
            }
        });
        answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().add(effect, people, evidence, problem, answer);
    }
}
