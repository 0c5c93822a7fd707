package vn.danvan.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import vn.danvan.library.LibraryTexts;
import vn.danvan.replication.AdoptionId;
import vn.danvan.replication.NewAdoption;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.RequiredFields;

/** Asks to adopt what is shown: whom to ask at the own unit, and what it would do otherwise. */
class AskDialog extends Dialog {

    AskDialog(Function<NewAdoption, AdoptionId> ask, LibraryTexts texts) {
        setHeaderTitle(getTranslation("library.ask"));
        setWidth("32rem");
        TextField contact = new TextField(getTranslation("library.own-contact"));
        contact.setHelperText(getTranslation("library.own-contact.help"));
        TextArea adaptation = new TextArea(getTranslation("library.adaptation"));
        RequiredFields.mark(contact);
        Paragraph problem = new Paragraph();
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new FormLayout(contact, adaptation), problem);
        Button send = new Button(getTranslation("library.send"), click -> {
            try {
                AdoptionId id = ask.apply(new NewAdoption(adaptation.getValue(), contact.getValue()));
                close();
                getUI().ifPresent(ui -> ui.navigate("nhan-rong/" + id));
            } catch (DomainProblem refused) {
                problem.setText(texts.problem(refused, getLocale()));
                problem.setVisible(true);
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("library.cancel"), click -> close()), send);
    }
}
