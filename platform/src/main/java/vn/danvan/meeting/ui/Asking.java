package vn.danvan.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import vn.danvan.shared.DomainProblem;

/** A dialog that asks for something and stays open, with the reason, when it cannot be done. */
class Asking extends Dialog {

    private final Paragraph problem = new Paragraph();

    Asking(String title, String done, Runnable act, Component... fields) {
        setHeaderTitle(title);
        setWidth("34rem");
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        VerticalLayout form = new VerticalLayout(fields);
        form.setPadding(false);
        form.setAlignItems(FlexComponent.Alignment.STRETCH);
        add(form, problem);
        Button yes = new Button(done, click -> {
            try {
                act.run();
                close();
            } catch (DomainProblem refused) {
                problem.setText(
                        getTranslation(refused.key(), refused.arguments().toArray()));
                problem.setVisible(true);
            }
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("meeting.cancel"), click -> close()), yes);
    }
}
