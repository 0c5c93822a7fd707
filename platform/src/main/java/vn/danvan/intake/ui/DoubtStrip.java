package vn.danvan.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import vn.danvan.intake.draft.Doubt;
import vn.danvan.intake.ui.piece.CodeSelect;
import vn.danvan.intake.ui.piece.Desk;
import vn.danvan.intake.ui.piece.SourceText;

/** How many fields want a look, what is unknown first, each a way to its field. */
class DoubtStrip extends Composite<Div> {

    private final Desk desk;
    private final H3 title = new H3();
    private final Div links = new Div();
    private final Checkbox only;

    /** @param filter told whether only doubtful fields shall be shown */
    DoubtStrip(Desk desk, Consumer<Boolean> filter) {
        this.desk = desk;
        only = new Checkbox(getTranslation("intake.doubt.only"));
        only.addValueChangeListener(changed -> filter.accept(changed.getValue()));
        links.addClassName("dv-doubt-links");
        Div head = new Div(title, only);
        head.addClassName("dv-entries-head");
        getContent().addClassName("dv-doubts");
        getContent().add(head, links);
        refresh();
    }

    final void refresh() {
        List<Doubt> doubts = Doubt.of(desk.document());
        title.setText(doubts.isEmpty() ? getTranslation("intake.doubt.none") : count(doubts.size()));
        getContent().setClassName("dv-doubts-none", doubts.isEmpty());
        only.setVisible(!doubts.isEmpty() || only.getValue());
        links.removeAll();
        doubts.forEach(doubt -> links.add(link(doubt)));
    }

    private String count(int number) {
        return getTranslation("intake.doubt.count", number);
    }

    private Button link(Doubt doubt) {
        Button link = new Button(DoubtWords.of(desk.document(), doubt), click -> jump(doubt));
        link.setSuffixComponent(new Span(getTranslation(
                "intake.doubt." + CodeSelect.key(doubt.confidence().name()))));
        link.addThemeVariants(ButtonVariant.LUMO_SMALL);
        link.addClassNames(
                "dv-doubt", "dv-confidence-" + CodeSelect.key(doubt.confidence().name()));
        return link;
    }

    private void jump(Doubt doubt) {
        String entry = doubt.path().substring(0, doubt.path().indexOf(']') + 1);
        SourceText.toField(getContent(), desk.index(), entry.isEmpty() ? doubt.path() : entry);
        desk.reveal(doubt.path());
    }
}
