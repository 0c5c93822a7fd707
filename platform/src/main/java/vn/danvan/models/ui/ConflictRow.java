package vn.danvan.models.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import vn.danvan.models.editing.RegistrationMerge.Conflict;

/** One field that two wrote differently; its texts follow what both write on, under buttons that stay where they are. */
class ConflictRow extends Composite<Div> {

    private final FieldWords words;
    private final Div mine = new Div();
    private final Div theirs = new Div();
    private Conflict conflict;

    /** @param choose told the text that shall stand */
    ConflictRow(Conflict conflict, FieldWords words, Consumer<String> choose) {
        this.words = words;
        this.conflict = conflict;
        Div both = new Div(
                side(
                        "models.conflict.mine",
                        mine,
                        "models.conflict.keep-mine",
                        () -> choose.accept(this.conflict.mine())),
                side(
                        "models.conflict.theirs",
                        theirs,
                        "models.conflict.take-theirs",
                        () -> choose.accept(this.conflict.theirs())));
        both.addClassName("dv-conflict");
        getContent().add(new H4(words.label(conflict.field(), getLocale())), both);
        show(conflict);
    }

    private Component side(String whose, Div text, String act, Runnable choose) {
        text.addClassName("dv-conflict-text");
        return new Div(
                new Paragraph(getTranslation(whose)), text, new Button(getTranslation(act), click -> choose.run()));
    }

    void show(Conflict now) {
        conflict = now;
        mine.setText(words.value(now.field(), now.mine(), getLocale()));
        theirs.setText(words.value(now.field(), now.theirs(), getLocale()));
    }
}
