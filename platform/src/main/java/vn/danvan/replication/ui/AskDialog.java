package vn.danvan.replication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.danvan.models.ModelId;
import vn.danvan.replication.AdoptionId;
import vn.danvan.replication.AdoptionService;
import vn.danvan.replication.NewAdoption;
import vn.danvan.replication.ReplicationTexts;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.RequiredFields;

/** Asks to adopt a model: whom to ask at the own unit, and what it would do otherwise. */
class AskDialog extends Dialog {

    AskDialog(ModelId model, AdoptionService adoptions, ReplicationTexts texts) {
        setHeaderTitle(getTranslation("replication.ask"));
        setWidth("32rem");
        TextField contact = new TextField(getTranslation("replication.contact"));
        contact.setHelperText(getTranslation("replication.contact.help"));
        TextArea adaptation = new TextArea(getTranslation("replication.adaptation"));
        RequiredFields.mark(contact);
        Paragraph problem = new Paragraph();
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new FormLayout(contact, adaptation), problem);
        Button send = new Button(getTranslation("replication.ask.send"), click -> {
            try {
                AdoptionId id = adoptions.ask(model, new NewAdoption(adaptation.getValue(), contact.getValue()));
                close();
                getUI().ifPresent(ui -> ui.navigate("nhan-rong/" + id));
            } catch (DomainProblem refused) {
                problem.setText(texts.problem(refused, getLocale()));
                problem.setVisible(true);
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("replication.cancel"), click -> close()), send);
    }
}
