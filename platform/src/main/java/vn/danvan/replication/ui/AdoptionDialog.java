package vn.danvan.replication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.danvan.replication.AdoptionStep;
import vn.danvan.replication.AdoptionWords;
import vn.danvan.replication.ReplicationTexts;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.RequiredFields;
import vn.danvan.uikit.WholeNumberField;

/** Asks what has to be said with a step; stays open, with the reason, when the step cannot be taken. */
class AdoptionDialog extends Dialog {

    AdoptionDialog(AdoptionStep step, ReplicationTexts texts, Consumer<AdoptionWords> take) {
        setHeaderTitle(texts.of("step", step, getLocale()));
        setWidth("32rem");
        TextArea text = new TextArea(texts.of("asks", step, getLocale()));
        text.setVisible(step.needsText());
        DayField day = new DayField(getTranslation("replication.started-on"));
        day.setVisible(step.needsDay());
        WholeNumberField people = new WholeNumberField(getTranslation("replication.people"));
        people.setMin(0);
        people.setVisible(step == AdoptionStep.REPORT);
        RequiredFields.mark(text, day);
        Paragraph problem = new Paragraph();
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new FormLayout(text, day, people), problem);
        Button done = new Button(getTranslation("replication.do"), click -> {
            try {
                take.accept(new AdoptionWords(text.getValue(), day.entered(), people.entered()));
                close();
            } catch (DomainProblem refused) {
                problem.setText(texts.problem(refused, getLocale()));
                problem.setVisible(true);
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("replication.cancel"), click -> close()), done);
    }
}
