package vn.danvan.recognition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.Choice;
import vn.danvan.recognition.NewDecision;
import vn.danvan.recognition.Outcome;
import vn.danvan.recognition.choosing.Grounds;
import vn.danvan.recognition.choosing.Verification;
import vn.danvan.recognition.choosing.Verified;
import vn.danvan.recognition.choosing.Verifying;
import vn.danvan.uikit.RequiredFields;

/** Step two: what was chosen as a sentence and a table, what stands against it, and the reasons. */
class VerifyStep extends Composite<Div> {

    private final transient Verifying verifying;
    private final H3 sentence = new H3();
    private final Div codes = new Div();
    private final Paragraph errors = Words.problem();
    private final Paragraph problem = Words.problem();
    private final TextField title = new TextField(getTranslation("recognition.title"));
    private final TextField refusal = new TextField(getTranslation("recognition.reason.all"));
    private final TextField warning = new TextField(getTranslation("recognition.warning-reason.all"));
    private final Div cards = new Div();
    private final Button pending = new Button(getTranslation("recognition.pending.make"));
    private final transient List<VerifyCard> shown = new ArrayList<>();
    private transient ModelLevel level = ModelLevel.GRASSROOTS;
    private transient @Nullable Grounds grounds;

    VerifyStep(Verifying verifying, Runnable back, Consumer<NewDecision> propose) {
        this.verifying = verifying;
        sentence.getElement().setAttribute("role", "status");
        codes.addClassName("dv-codes");
        cards.addClassNames("dv-tasks", "dv-verify");
        title.setWidthFull();
        title.setMaxLength(300);
        RequiredFields.mark(title);
        refusal.setWidthFull();
        refusal.setHelperText(getTranslation("recognition.reason.help"));
        refusal.addValueChangeListener(changed -> again());
        warning.setWidthFull();
        warning.setHelperText(getTranslation("recognition.warning-reason.help"));
        pending.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        pending.addClickListener(click -> Words.tried(() -> propose.accept(wanted()), problem));
        Button again = new Button(getTranslation("recognition.back"), click -> back.run());
        Div foot = new Div(again, pending);
        foot.addClassName("dv-actions");
        getContent().addClassName("dv-recognition");
        getContent().add(sentence, codes, errors, title, refusal, warning, cards, problem, foot);
    }

    void show(ModelLevel wantedLevel, List<Choice> choices) {
        level = wantedLevel;
        cards.removeAll();
        shown.clear();
        problem.setVisible(false);
        Grounds found =
                verifying.grounds(level, choices.stream().map(Choice::model).toList());
        grounds = found;
        for (Verified each : found.verify(choices).models()) {
            VerifyCard card = new VerifyCard(each, this::again);
            shown.add(card);
            cards.add(card);
        }
        again();
    }

    /** After each change: nothing is written, everything is held against the rules anew. */
    private void again() {
        Grounds found = grounds;
        if (found != null) {
            tell(found.verify(choices()));
        }
    }

    private void tell(Verification now) {
        for (int index = 0; index < shown.size() && index < now.models().size(); index++) {
            shown.get(index).tell(now.models().get(index));
        }
        sentence.setText(Words.sentence(now));
        codes.removeAll();
        for (Outcome outcome : List.of(Outcome.RECOGNISE, Outcome.REFUSE, Outcome.KEEP)) {
            if (now.count(outcome) > 0) {
                codes.add(new Paragraph(Words.of("outcome", outcome) + ": " + String.join(", ", now.codes(outcome))));
            }
        }
        refusal.setVisible(now.count(Outcome.REFUSE) > 0);
        warning.setVisible(
                now.models().stream().anyMatch(each -> !each.warnings().isEmpty()));
        tellErrors(now);
    }

    private void tellErrors(Verification now) {
        Integer most = now.most();
        if (most != null && now.isTooMany()) {
            errors.setText(getTranslation("recognition.problem.too-many", most, now.count(Outcome.RECOGNISE)));
        } else {
            errors.setText(getTranslation("recognition.problem.errors", now.withErrors()));
        }
        boolean wrong = now.withErrors() > 0 || now.isTooMany();
        errors.setVisible(wrong);
        pending.setEnabled(!wrong);
    }

    private List<Choice> choices() {
        return shown.stream().map(card -> card.choice(refusal.getValue())).toList();
    }

    private NewDecision wanted() {
        return new NewDecision(title.getValue(), level, choices(), warning.getValue());
    }
}
