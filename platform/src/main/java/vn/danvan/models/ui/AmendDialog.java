package vn.danvan.models.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.shared.DomainProblem;

/** The registration as a desk may change it, and why; stays open, with the reason, when it cannot be kept so. */
class AmendDialog extends Dialog {

    private final Paragraph problem = new Paragraph();
    private final TextArea reason = new TextArea(getTranslation("models.reason"));

    AmendDialog(RegistrationForm form, ModelTexts texts, Consumer<String> keep, Runnable done) {
        setHeaderTitle(getTranslation("models.amend"));
        setWidth("60rem");
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        add(form, reason, problem);
        Button save = new Button(getTranslation("models.amend.save"), click -> {
            try {
                keep.accept(reason.getValue());
            } catch (DomainProblem refused) {
                problem.setText(texts.problem(refused, getLocale()));
                problem.setVisible(true);
                return;
            }
            close();
            done.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("models.cancel"), click -> close()), save);
    }
}
