package vn.danvan.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.danvan.intake.ImportSummary;
import vn.danvan.intake.ui.piece.CodeSelect;

/** Says that this file was uploaded before, and what became of it; nothing at all where it was not. */
class SameFileNotice extends Composite<Div> {

    SameFileNotice(List<ImportSummary> others) {
        getContent().setVisible(!others.isEmpty());
        getContent().addClassName("dv-warning");
        UnorderedList list = new UnorderedList();
        for (ImportSummary each : others) {
            list.add(new ListItem(
                    new Anchor(address(each), each.fileName()),
                    new Span(" · " + ImportView.when(each) + " · "
                            + getTranslation("intake.state."
                                    + CodeSelect.key(each.state().name())))));
        }
        getContent().add(new Paragraph(getTranslation("intake.review.same-file")), list);
    }

    private static String address(ImportSummary other) {
        return other.document() == null ? "van-ban/nhap/" + other.id() : "van-ban/" + other.document();
    }
}
