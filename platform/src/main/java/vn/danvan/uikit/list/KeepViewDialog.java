package vn.danvan.uikit.list;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import vn.danvan.shared.DomainProblem;

/** Asks for a view's name, and whether the colleagues of the unit shall have it too. */
class KeepViewDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("uikit.list.view.name"));
    private final Checkbox shared = new Checkbox(getTranslation("uikit.list.view.share"));
    private final transient BiConsumer<String, Boolean> keep;

    KeepViewDialog(BiConsumer<String, Boolean> keep) {
        this.keep = keep;
        setHeaderTitle(getTranslation("uikit.list.view.keep"));
        setWidth("min(26rem, 100vw)");
        name.setWidthFull();
        name.setAutofocus(true);
        add(new Div(name, new Paragraph(shared)));
        Button done = new Button(getTranslation("uikit.list.view.do"), click -> done());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), done);
    }

    private void done() {
        try {
            keep.accept(name.getValue(), shared.getValue());
            close();
        } catch (DomainProblem problem) {
            name.setErrorMessage(
                    getTranslation(problem.key(), problem.arguments().toArray()));
            name.setInvalid(true);
        }
    }
}
