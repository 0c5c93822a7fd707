package vn.danvan.models.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.danvan.models.StepWords;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.RequiredFields;

/** Asks what has to be said with a step; stays open, with the reason, when the step cannot be taken. */
class StepDialog extends Dialog {

    private final TextArea reason = new TextArea(getTranslation("models.reason"));
    private final TextField document = new TextField(getTranslation("models.document"));
    private final DayField day = new DayField(getTranslation("models.document-on"));
    private final Paragraph problem = new Paragraph();

    StepDialog(ModelStep step, ModelTexts texts, Consumer<StepWords> take) {
        setHeaderTitle(texts.of("step", step, getLocale()));
        setWidth("32rem");
        reason.setVisible(step.needsReason());
        document.setVisible(step.needsDocument());
        day.setVisible(step.needsDocument());
        RequiredFields.mark(reason, document, day);
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new FormLayout(reason, document, day), problem);
        Button done = new Button(getTranslation("models.do"), click -> {
            try {
                take.accept(new StepWords(reason.getValue(), document.getValue(), day.entered()));
                close();
            } catch (DomainProblem refused) {
                problem.setText(texts.problem(refused, getLocale()));
                problem.setVisible(true);
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("models.cancel"), click -> close()), done);
    }
}
