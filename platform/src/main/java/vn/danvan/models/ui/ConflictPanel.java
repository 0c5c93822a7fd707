package vn.danvan.models.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import vn.danvan.models.editing.RegistrationMerge.Conflict;

/** Where two wrote something different in one field: both texts, and which of them shall stand. */
class ConflictPanel extends Composite<Div> {

    private final FieldWords words;
    private final BiConsumer<String, String> choose;
    private final List<Conflict> open = new ArrayList<>();

    /** @param choose told the field and the text that shall stand */
    ConflictPanel(FieldWords words, BiConsumer<String, String> choose) {
        this.words = words;
        this.choose = choose;
        getContent().setId("dv-conflicts");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
    }

    /** What was open before stays so, with what the others wrote now. */
    void add(List<Conflict> conflicts) {
        conflicts.forEach(conflict -> {
            open.removeIf(known -> known.field().equals(conflict.field()));
            open.add(conflict);
        });
        show();
    }

    List<Conflict> open() {
        return List.copyOf(open);
    }

    private void show() {
        getContent().removeAll();
        getContent().setVisible(!open.isEmpty());
        if (!open.isEmpty()) {
            Paragraph told = new Paragraph(getTranslation("models.conflict.told", open.size()));
            told.addClassName("dv-warning");
            getContent().add(told);
        }
        open.forEach(conflict -> getContent().add(side(conflict)));
    }

    private Component side(Conflict conflict) {
        Div both = new Div(
                text("models.conflict.mine", "models.conflict.keep-mine", conflict, conflict.mine()),
                text("models.conflict.theirs", "models.conflict.take-theirs", conflict, conflict.theirs()));
        both.addClassName("dv-conflict");
        return new Div(new H4(words.label(conflict.field(), getLocale())), both);
    }

    private Component text(String whose, String act, Conflict conflict, String text) {
        Div shown = new Div(words.value(conflict.field(), text, getLocale()));
        shown.addClassName("dv-conflict-text");
        Button keep = new Button(getTranslation(act), click -> {
            open.remove(conflict);
            show();
            choose.accept(conflict.field(), text);
        });
        return new Div(new Paragraph(getTranslation(whose)), shown, keep);
    }
}
