package vn.danvan.models.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.danvan.models.duplicates.Likeness;
import vn.danvan.models.duplicates.ModelTraits;
import vn.danvan.models.registration.ModelTexts;

/** Registrations that may be the same, and why. */
class Duplicates extends Composite<Div> {

    private static final int SHOWN = 10;

    private final ModelTexts texts;

    Duplicates(ModelTexts texts) {
        this.texts = texts;
    }

    /** @param notTheSame told the id of a registration that a person says is another one */
    void show(List<Likeness> found, boolean mayTell, Consumer<String> notTheSame) {
        getContent().removeAll();
        if (found.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("models.duplicates.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        for (Likeness likeness : found.stream().limit(SHOWN).toList()) {
            ListItem item = new ListItem(told(likeness) + " ");
            if (mayTell) {
                Button not = new Button(
                        getTranslation("models.duplicates.not"),
                        click -> notTheSame.accept(likeness.other().id()));
                item.add(not);
            }
            list.add(item);
        }
        getContent().add(list);
    }

    private String told(Likeness likeness) {
        ModelTraits other = likeness.other();
        String reasons = likeness.reasons().stream()
                .sorted()
                .map(reason -> texts.of("duplicate", reason, getLocale()))
                .collect(Collectors.joining(", "));
        return other.name() + " · " + other.place() + " · " + other.unit() + " · " + other.year() + ": "
                + getTranslation("models.duplicates.score", likeness.score()) + " (" + reasons + ")";
    }
}
