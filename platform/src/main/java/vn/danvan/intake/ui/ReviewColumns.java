package vn.danvan.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.ArrayList;
import java.util.List;
import vn.danvan.intake.ImportDetails;
import vn.danvan.intake.draft.DraftDocument;

/** The text on the left, the fields of one of its documents on the right; in a narrow window one of the two. */
class ReviewColumns extends Composite<Div> {

    /** Keeps a document that was changed; see {@link Desk#save}. */
    interface Saving {
        boolean save(int position, DraftDocument changed, String field, String typed);
    }

    private final List<DraftDocument> documents;
    private final boolean open;
    private final Saving saving;
    private final SourceText text;
    private final Tabs chosen = new Tabs();
    private final Tabs side =
            new Tabs(new Tab(getTranslation("intake.review.fields")), new Tab(getTranslation("intake.review.source")));
    private final Div columns = new Div();
    private final Div fields = new Div();

    ReviewColumns(ImportDetails shown, boolean open, Saving saving) {
        this.documents = new ArrayList<>(shown.documents());
        this.open = open;
        this.saving = saving;
        text = new SourceText(shown.cleanText(), documents, this::turnToField);
        fields.addClassName("dv-review-fields");
        columns.addClassName("dv-review");
        columns.add(text, fields);
        side.addClassNames("dv-narrow-only", "dv-review-side");
        side.setWidthFull();
        side.addSelectedChangeListener(changed -> columns.setClassName("dv-show-text", side.getSelectedIndex() == 1));
        for (int position = 0; position < documents.size(); position++) {
            chosen.add(new Tab(name(position)));
        }
        chosen.setVisible(documents.size() > 1);
        chosen.addSelectedChangeListener(changed -> show(chosen.getSelectedIndex()));
        getContent().add(chosen, side, columns);
        show(0);
    }

    private void show(int position) {
        fields.removeAll();
        if (position >= 0 && position < documents.size()) {
            fields.add(new DocumentFields(new OneDocument(position)));
        }
    }

    private void turnToField(int position, String path) {
        if (chosen.getSelectedIndex() != position) {
            chosen.setSelectedIndex(position);
        }
        side.setSelectedIndex(0);
        int entry = path.indexOf(']');
        SourceText.toField(fields, position, entry < 0 ? field(path) : path.substring(0, entry + 1));
    }

    /** Number and symbol are parts of one field. */
    private static String field(String path) {
        return path.equals("numberPrinted") || path.equals("symbol") ? "number" : path;
    }

    private String name(int position) {
        DraftDocument document = documents.get(position);
        String type = document.type() == null
                ? getTranslation("intake.document")
                : document.type().name();
        String number = document.numberPrinted() == null ? "" : " " + document.numberPrinted();
        return position + 1 + ". " + type + number;
    }

    private class OneDocument implements Desk {

        private final int position;

        OneDocument(int position) {
            this.position = position;
        }

        @Override
        public DraftDocument document() {
            return documents.get(position);
        }

        @Override
        public int index() {
            return position;
        }

        @Override
        public boolean open() {
            return open;
        }

        @Override
        public boolean save(DraftDocument changed, String field, String typed) {
            boolean kept = saving.save(position, changed, field, typed);
            if (kept) {
                documents.set(position, changed);
            }
            return kept;
        }

        @Override
        public void reveal(String path) {
            text.reveal(position, path);
        }

        @Override
        public void turnTo(String path) {
            side.setSelectedIndex(1);
            text.reveal(position, path);
        }
    }
}
