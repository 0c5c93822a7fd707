package vn.danvan.replication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.danvan.models.ModelDetails;
import vn.danvan.models.ModelSteps;
import vn.danvan.models.StepWords;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.RequiredFields;

/** Decides, with a reason, that a recognition stays in force or lapses. */
class LapseDialog extends Dialog {

    LapseDialog(ModelStep step, ModelDetails model, ModelSteps steps, ModelTexts texts, Runnable done) {
        setHeaderTitle(texts.of("step", step, getLocale()));
        setWidth("32rem");
        TextArea reason = new TextArea(getTranslation("models.reason"));
        reason.setWidthFull();
        RequiredFields.mark(reason);
        Paragraph problem = new Paragraph();
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(reason, problem);
        Button decide = new Button(getTranslation("replication.do"), click -> {
            try {
                steps.take(model.summary().id(), model.version(), step, StepWords.because(reason.getValue()));
                close();
                done.run();
            } catch (DomainProblem refused) {
                problem.setText(texts.problem(refused, getLocale()));
                problem.setVisible(true);
            }
        });
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("replication.cancel"), click -> close()), decide);
    }
}
