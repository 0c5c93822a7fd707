package vn.danvan.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import vn.danvan.intake.ui.piece.Desk;
import vn.danvan.intake.ui.piece.EntryKind;
import vn.danvan.intake.ui.piece.EntryList;

/** What was read from one document: what wants a look first, then everything, each thing to be corrected in place. */
class DocumentFields extends Composite<Div> {

    private final Desk desk;
    private final Div warnings = new Div();
    private final DoubtStrip doubts;
    private final HeadFields head;

    DocumentFields(Desk desk) {
        this.desk = desk;
        doubts = new DoubtStrip(desk, only -> getContent().setClassName("dv-only-doubts", only));
        head = new HeadFields(desk, this::refresh);
        getContent()
                .add(
                        doubts,
                        warnings,
                        new H3(getTranslation("intake.field.head")),
                        head,
                        new EntryList<>(EntryKind.TASKS, desk, this::refresh),
                        new EntryList<>(EntryKind.TARGETS, desk, this::refresh),
                        new EntryList<>(EntryKind.REPORTING, desk, this::refresh),
                        new EntryList<>(EntryKind.CITATIONS, desk, this::refresh),
                        new EntryList<>(EntryKind.RECIPIENTS, desk, this::refresh));
        showWarnings();
    }

    private void refresh() {
        doubts.refresh();
        head.refresh();
        showWarnings();
    }

    private void showWarnings() {
        warnings.removeAll();
        desk.document().warnings().forEach(warning -> {
            Paragraph line = new Paragraph(
                    getTranslation(warning.message(), warning.about().toArray()));
            line.addClassName("dv-warning");
            warnings.add(line);
        });
    }
}
