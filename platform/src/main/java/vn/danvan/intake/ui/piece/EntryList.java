package vn.danvan.intake.ui.piece;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import vn.danvan.intake.draft.Confidence;
import vn.danvan.intake.draft.Doubt;
import vn.danvan.intake.draft.DraftChange;
import vn.danvan.intake.draft.Evidence;

/** A list of the draft, each entry shown beside its place and corrected, added or taken out in a dialog. */
public class EntryList<T> extends Composite<Div> {

    private final EntryKind<T> kind;
    private final Desk desk;
    private final Runnable after;
    private final String title;

    public EntryList(EntryKind<T> kind, Desk desk, Runnable after) {
        this.kind = kind;
        this.desk = desk;
        this.after = after;
        this.title = getTranslation("intake.field." + kind.path());
        getContent().addClassName("dv-entries");
        refresh();
    }

    private void refresh() {
        List<T> entries = kind.entries().apply(desk.document());
        List<Doubt> doubts = Doubt.of(desk.document());
        getContent().removeAll();
        Div head = new Div(new H3(title + " (" + entries.size() + ")"));
        head.addClassName("dv-entries-head");
        if (desk.open()) {
            Button add = button("add", title);
            add.addClickListener(click -> add());
            head.add(add);
        }
        getContent().add(head);
        for (int position = 0; position < entries.size(); position++) {
            getContent().add(card(entries.get(position), position, doubts));
        }
    }

    private EntryCard card(T entry, int position, List<Doubt> doubts) {
        String path = kind.path() + "[" + position + "]";
        EntryCard card = kind.card().apply(entry);
        Confidence confidence = doubts.stream()
                .filter(doubt -> doubt.path().startsWith(path))
                .map(Doubt::confidence)
                .findFirst()
                .orElse(Confidence.STATED);
        card.getContent().setId("field-" + SourceText.id(desk.index(), path));
        card.getContent().getElement().setAttribute("tabindex", "-1");
        card.getContent().setClassName("dv-sure", confidence == Confidence.STATED);
        card.getContent().addClickListener(click -> desk.reveal(path));
        Button edit = button("edit", path);
        edit.setVisible(desk.open());
        edit.addClickListener(click -> edit(entry, position));
        Button inText = button("in-text", path);
        inText.addClassName("dv-narrow-only");
        Evidence evidence = desk.document().evidence().get(path);
        inText.setVisible(evidence != null && evidence.start() != null);
        inText.addClickListener(click -> desk.turnTo(path));
        card.foot(new ConfidenceBadge(confidence), edit, inText);
        return card;
    }

    private Button button(String key, String about) {
        Button button = new Button(getTranslation("intake.review." + key));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("intake.review." + key) + ": " + about);
        return button;
    }

    private void add() {
        new EntryDialog<>(dialogTitle("add"), kind.form().of(null), value -> {
                    List<T> entries = new ArrayList<>(kind.entries().apply(desk.document()));
                    entries.add(value);
                    return keep(change(entries).entry(kind.path(), entries.size() - 1));
                })
                .open();
    }

    private void edit(T entry, int position) {
        new EntryDialog<>(dialogTitle("edit"), kind.form().of(entry), value -> {
                    List<T> entries = new ArrayList<>(kind.entries().apply(desk.document()));
                    entries.set(position, value);
                    return keep(change(entries).entry(kind.path(), position));
                })
                .removable(() -> {
                    List<T> entries = new ArrayList<>(kind.entries().apply(desk.document()));
                    entries.remove(position);
                    return keep(change(entries).without(kind.path(), position));
                })
                .open();
    }

    private String dialogTitle(String key) {
        return getTranslation("intake.review." + key) + ": " + title;
    }

    private DraftChange change(List<T> entries) {
        return kind.put().apply(DraftChange.of(desk.document()), entries);
    }

    /** What was typed into a dialog stays in the dialog, so nothing of it is told elsewhere. */
    private boolean keep(DraftChange change) {
        boolean kept = desk.save(change.done(), title, "");
        if (kept) {
            refresh();
            after.run();
        }
        return kept;
    }
}
