package vn.danvan.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.danvan.intake.ImportDetails;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.ui.piece.Desk;
import vn.danvan.intake.ui.piece.SourceText;

/** The text on the left, the fields of one of its documents on the right; in a narrow window one of the two. */
class ReviewColumns extends Composite<Div> {

    /** Keeps a document that was changed; see {@link Desk#save}. */
    interface Saving {
        boolean save(int position, DraftDocument changed, String field, String typed);
    }

    private static final int FIELDS = 0;
    private static final int TEXT = 1;

    private final List<DraftDocument> documents;
    private final boolean open;
    private final Saving saving;
    private final SourceText text;
    private final Choice chosen;
    private final Choice side;
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
        side = new Choice(
                getTranslation("intake.review.side"),
                List.of(getTranslation("intake.review.fields"), getTranslation("intake.review.source")),
                wanted -> columns.setClassName("dv-show-text", wanted == TEXT));
        side.getContent().addClassNames("dv-narrow-only", "dv-review-side");
        chosen = new Choice(
                getTranslation("intake.review.documents"),
                IntStream.range(0, documents.size()).mapToObj(this::name).toList(),
                this::show);
        chosen.setVisible(documents.size() > 1);
        getContent().add(chosen, side, columns);
        side.choose(FIELDS);
        chosen.choose(0);
    }

    private void show(int position) {
        fields.removeAll();
        fields.add(new DocumentFields(new OneDocument(position)));
        if (isAttached()) {
            text.reveal(position, "title");
        }
    }

    private void turnToField(int position, String path) {
        chosen.choose(position);
        side.choose(FIELDS);
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
            side.choose(TEXT);
            text.reveal(position, path);
        }
    }
}
