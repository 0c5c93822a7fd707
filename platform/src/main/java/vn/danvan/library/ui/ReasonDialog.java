package vn.danvan.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.danvan.library.LibraryTexts;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.RequiredFields;

/** Asks why; stays open, with what stands against it, when the step cannot be taken. */
class ReasonDialog extends Dialog {

    ReasonDialog(String title, LibraryTexts texts, Consumer<String> take) {
        setHeaderTitle(title);
        setWidth("32rem");
        TextArea reason = new TextArea(getTranslation("library.reason"));
        reason.setWidthFull();
        RequiredFields.mark(reason);
        Paragraph problem = new Paragraph();
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(reason, problem);
        Button done = new Button(getTranslation("library.do"), click -> {
            try {
                take.accept(reason.getValue());
                close();
            } catch (DomainProblem refused) {
                problem.setText(texts.problem(refused, getLocale()));
                problem.setVisible(true);
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("library.cancel"), click -> close()), done);
    }
}
