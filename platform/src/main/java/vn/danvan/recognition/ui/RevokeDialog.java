package vn.danvan.recognition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import vn.danvan.recognition.Choice;
import vn.danvan.recognition.DecisionItem;
import vn.danvan.recognition.DecisionSummary;
import vn.danvan.recognition.NewDecision;
import vn.danvan.recognition.Outcome;
import vn.danvan.uikit.RequiredFields;

/** Asks why the ticked are to be revoked; what is made is a decision of its own, pending like any other. */
class RevokeDialog {

    private final transient DecisionSummary decision;
    private final transient List<DecisionItem> ticked;

    RevokeDialog(DecisionSummary decision, List<DecisionItem> ticked) {
        this.decision = decision;
        this.ticked = ticked;
    }

    void open(Consumer<NewDecision> propose) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("recognition.revoke"));
        dialog.setWidth("min(34rem, 100vw)");
        UnorderedList names = new UnorderedList();
        ticked.forEach(item -> names.add(new ListItem(item.name())));
        TextField title = new TextField(dialog.getTranslation("recognition.title"));
        title.setWidthFull();
        TextArea reason = new TextArea(dialog.getTranslation("recognition.reason"));
        reason.setWidthFull();
        reason.setHelperText(dialog.getTranslation("recognition.reason.help"));
        RequiredFields.mark(title, reason);
        Paragraph problem = Words.problem();
        dialog.add(names, title, reason, problem);
        Button pending = new Button(dialog.getTranslation("recognition.pending.make"), click -> {
            if (Words.tried(() -> propose.accept(wanted(title.getValue(), reason.getValue())), problem)) {
                dialog.close();
            }
        });
        pending.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter()
                .add(new Button(dialog.getTranslation("recognition.close"), click -> dialog.close()), pending);
        dialog.open();
    }

    private NewDecision wanted(String title, String reason) {
        return new NewDecision(
                title,
                decision.level(),
                ticked.stream()
                        .map(item -> new Choice(item.model(), Outcome.REVOKE, reason, null))
                        .toList(),
                null);
    }
}
