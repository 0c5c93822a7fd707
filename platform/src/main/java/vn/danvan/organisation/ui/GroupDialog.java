package vn.danvan.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import vn.danvan.organisation.UnitRow;
import vn.danvan.organisation.UnitTexts;
import vn.danvan.organisation.groups.GroupFacts;
import vn.danvan.organisation.groups.GroupService;
import vn.danvan.organisation.groups.UnitGroup;
import vn.danvan.shared.DomainProblem;

/** Asks for a new group or what changes of one; stays open, with the reason, when it cannot be done. */
class GroupDialog {

    private final GroupService groups;
    private final UnitTexts texts;
    private final GroupForm form;
    private final Runnable saved;
    private final Paragraph problem = new Paragraph();

    GroupDialog(GroupService groups, UnitTexts texts, List<UnitRow> units, Runnable saved) {
        this.groups = groups;
        this.texts = texts;
        this.form = new GroupForm(texts, units);
        this.saved = saved;
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
    }

    void create(LocalDate day) {
        form.startEmpty(day);
        open(form.getTranslation("organisation.group.new"), () -> {
            GroupFacts facts = form.facts(List.of());
            groups.create(form.code(), facts);
        });
    }

    void change(UnitGroup group) {
        form.startFrom(group);
        open(
                form.getTranslation("organisation.group.change"),
                () -> groups.change(
                        group.id(), group.version(), form.facts(group.facts().units())));
    }

    private void open(String title, Runnable save) {
        Dialog dialog = new Dialog(title, form, problem);
        dialog.setWidth("40rem");
        Button done = new Button(form.getTranslation("organisation.save"), click -> {
            try {
                save.run();
                dialog.close();
                saved.run();
            } catch (DomainProblem refused) {
                problem.setText(texts.problem(refused, UI.getCurrent().getLocale()));
                problem.setVisible(true);
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(form.getTranslation("organisation.cancel"), click -> dialog.close()), done);
        dialog.open();
    }
}
