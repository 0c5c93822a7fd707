package vn.danvan.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.danvan.organisation.UnitRow;
import vn.danvan.organisation.UnitTexts;
import vn.danvan.shared.DomainProblem;

/** Asks for a new unit, or for what changes from a day on; stays open, with the reason, when it cannot be done. */
class UnitDialog {

    private final UnitTexts texts;
    private final UnitForm form;
    private final Paragraph problem = new Paragraph();

    /** @param unitsOn the units among which a superior can be chosen, by day */
    UnitDialog(UnitTexts texts, Function<LocalDate, List<UnitRow>> unitsOn) {
        this.texts = texts;
        this.form = new UnitForm(texts, unitsOn);
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
    }

    void create(LocalDate from, Consumer<UnitForm.Entry> save) {
        form.startEmpty(from);
        open(form.getTranslation("organisation.new"), save);
    }

    void change(UnitRow last, LocalDate from, Consumer<UnitForm.Entry> save) {
        form.startFrom(last, from);
        open(form.getTranslation("organisation.change.title", last.name()), save);
    }

    private void open(String title, Consumer<UnitForm.Entry> save) {
        Dialog dialog = new Dialog(title, form, problem);
        dialog.setWidth("40rem");
        Button done = new Button(form.getTranslation("organisation.save"), click -> {
            try {
                form.entry().ifPresent(entry -> {
                    save.accept(entry);
                    dialog.close();
                });
            } catch (DomainProblem refused) {
                problem.setText(texts.problem(refused, form.readersLocale()));
                problem.setVisible(true);
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(form.getTranslation("organisation.cancel"), click -> dialog.close()), done);
        dialog.open();
    }
}
