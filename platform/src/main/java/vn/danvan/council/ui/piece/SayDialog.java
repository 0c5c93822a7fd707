package vn.danvan.council.ui.piece;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.danvan.council.CouncilTexts;
import vn.danvan.uikit.RequiredFields;

/** Asks for what must be said; stays open, with the reason, while it cannot be done. */
public class SayDialog extends Dialog {

    private final Problem problem;

    public SayDialog(String title, CouncilTexts texts, Runnable done, Component... fields) {
        problem = new Problem(texts);
        setHeaderTitle(title);
        setWidth("36rem");
        add(fields);
        add(problem);
        Button act = new Button(getTranslation("council.do"), click -> {
            if (problem.tell(done)) {
                close();
            }
        });
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("council.cancel"), click -> close()), act);
    }

    public static SayDialog forReason(String title, String label, CouncilTexts texts, Consumer<String> done) {
        TextArea reason = new TextArea(label);
        reason.setWidthFull();
        RequiredFields.mark(reason);
        reason.setAutofocus(true);
        return new SayDialog(title, texts, () -> done.accept(reason.getValue()), reason);
    }
}
