package vn.danvan.intake.ui.piece;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Writes one entry; stays open with what was typed until it is kept or given up. */
class EntryDialog<T> extends Dialog {

    private final Paragraph notKept = new Paragraph(getTranslation("intake.review.not-saved-here"));

    EntryDialog(String title, EntryForm<T> form, Predicate<T> keep) {
        super(title);
        addClassName("dv-entry-dialog");
        setWidth("44rem");
        setCloseOnOutsideClick(false);
        notKept.addClassName("dv-warning");
        notKept.getElement().setAttribute("role", "alert");
        notKept.setVisible(false);
        add(notKept, form.fields());
        Button save = new Button(getTranslation("intake.review.save"), click -> form.value()
                .ifPresent(value -> closeIf(() -> keep.test(value))));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("intake.review.cancel"), click -> close()), save);
    }

    /** Lets the entry be taken out of its list. */
    EntryDialog<T> removable(BooleanSupplier remove) {
        Button button = new Button(getTranslation("intake.review.remove"), click -> closeIf(remove));
        button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        button.addClassName("dv-remove");
        getFooter().addComponentAsFirst(button);
        return this;
    }

    private void closeIf(BooleanSupplier done) {
        if (done.getAsBoolean()) {
            close();
        } else {
            notKept.setVisible(true);
        }
    }
}
