package vn.danvan.models.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.danvan.models.editing.RegistrationMerge;
import vn.danvan.models.editing.RegistrationMerge.Conflict;
import vn.danvan.models.registration.Registration;

/** Where two wrote something different in one field: both texts, and which of them shall stand. */
class ConflictPanel extends Composite<Div> {

    private final FieldWords words;
    private final BiConsumer<String, String> choose;
    private final Map<String, ConflictRow> open = new LinkedHashMap<>();
    private final Paragraph told = new Paragraph();

    /** @param choose told the field and the text that shall stand */
    ConflictPanel(FieldWords words, BiConsumer<String, String> choose) {
        this.words = words;
        this.choose = choose;
        told.addClassName("dv-warning");
        getContent().setId("dv-conflicts");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(told);
        tell();
    }

    /** What was open before stays so. */
    void add(List<Conflict> conflicts) {
        conflicts.forEach(conflict -> open.computeIfAbsent(conflict.field(), field -> row(conflict)));
        tell();
    }

    private ConflictRow row(Conflict conflict) {
        ConflictRow row = new ConflictRow(conflict, words, text -> {
            close(conflict.field());
            choose.accept(conflict.field(), text);
        });
        getContent().add(row);
        return row;
    }

    /** What both have by now; where that is the same, there is nothing to choose any more. */
    void follow(Registration mine, Registration theirs) {
        new LinkedHashMap<>(open).forEach((field, row) -> {
            Conflict now = RegistrationMerge.between(field, mine, theirs);
            if (now.mine().equals(now.theirs())) {
                close(field);
            } else {
                row.show(now);
            }
        });
    }

    /** Where a choice is open, with what the others wrote. */
    Registration withTheirs(Registration mine, Registration theirs) {
        Registration registration = mine;
        for (String field : open.keySet()) {
            registration = RegistrationMerge.with(
                    registration,
                    field,
                    RegistrationMerge.between(field, mine, theirs).theirs());
        }
        return registration;
    }

    private void close(String field) {
        ConflictRow row = open.remove(field);
        if (row != null) {
            getContent().remove(row);
        }
        tell();
    }

    private void tell() {
        getContent().setVisible(!open.isEmpty());
        told.setText(getTranslation("models.conflict.told", open.size()));
    }
}
