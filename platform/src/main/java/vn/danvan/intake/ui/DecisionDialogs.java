package vn.danvan.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import vn.danvan.intake.ui.piece.Entered;

/** What is asked before a decision that cannot be taken back. */
final class DecisionDialogs {

    private static final int NAMED = 12;

    private DecisionDialogs() {}

    /** @param unknown names of the fields that nobody has filled */
    static Dialog confirmInSpiteOf(List<String> unknown, Runnable confirm) {
        Dialog dialog = new Dialog(text("intake.review.confirm-unknown", unknown.size()));
        UnorderedList names = new UnorderedList();
        unknown.stream().limit(NAMED).forEach(name -> names.add(new ListItem(name)));
        if (unknown.size() > NAMED) {
            names.add(new ListItem(text("intake.review.and-more", unknown.size() - NAMED)));
        }
        dialog.add(new Paragraph(text("intake.review.confirm-unknown-advice")), names);
        return decided(dialog, new Button(text("intake.review.confirm-anyway"), click -> {
            dialog.close();
            confirm.run();
        }));
    }

    /** @param reject gets the reason, which is never blank */
    static Dialog reject(Consumer<String> reject) {
        TextArea reason = new TextArea(text("intake.review.reason"));
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        Dialog dialog = new Dialog(text("intake.review.reject"), reason);
        return decided(dialog, new Button(text("intake.review.reject"), click -> {
            if (Entered.check(reason, !reason.getValue().isBlank(), text("intake.review.reason-missing"))) {
                dialog.close();
                reject.accept(reason.getValue().strip());
            }
        }));
    }

    private static Dialog decided(Dialog dialog, Button decide) {
        dialog.setWidth("32rem");
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(text("intake.review.cancel"), click -> dialog.close()), decide);
        return dialog;
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
