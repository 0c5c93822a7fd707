package vn.danvan.council.ui.judging;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Supplier;
import vn.danvan.council.sheet.OwnSheet;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.scoring.evaluation.Evaluation;
import vn.danvan.scoring.evaluation.ScoreLine;
import vn.danvan.uikit.Facts;

/**
 * What the judge gave to models like this one, beside the form; read when it is opened, and anew each time. Its button takes
 * one there and Escape back.
 */
class CompareDrawer extends Composite<Div> {

    private final transient Supplier<List<OwnSheet>> sheets;
    private final Div list = new Div();
    private final Button open = new Button(getTranslation("council.compare"), VaadinIcon.SPLIT_H.create());
    private final Button close =
            new Button(getTranslation("council.compare.close"), VaadinIcon.CLOSE_SMALL.create(), click -> hide());

    CompareDrawer(Supplier<List<OwnSheet>> sheets) {
        this.sheets = sheets;
        H3 heading = new H3(getTranslation("council.compare.own"));
        close.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div head = new Div(heading, close);
        head.addClassName("dv-compare-head");
        getContent().addClassName("dv-compare");
        getContent().getElement().setAttribute("role", "complementary");
        getContent().getElement().setAttribute("aria-label", getTranslation("council.compare.own"));
        getContent().add(head, list);
        getContent().setVisible(false);
        open.addClassName("dv-compare-open");
        open.getElement().setAttribute("aria-expanded", "false");
        open.addClickListener(click -> {
            if (getContent().isVisible()) {
                hide();
            } else {
                show();
            }
        });
        Shortcuts.addShortcutListener(this, this::hide, Key.ESCAPE).listenOn(getContent());
    }

    /** To be put where the judge comes by with the keyboard. */
    Button button() {
        return open;
    }

    private void show() {
        List<OwnSheet> own = sheets.get();
        list.removeAll();
        if (own.isEmpty()) {
            list.add(new Paragraph(getTranslation("council.compare.none")));
        }
        own.forEach(each -> list.add(card(each)));
        getContent().setVisible(true);
        open.getElement().setAttribute("aria-expanded", "true");
        close.focus();
    }

    private void hide() {
        getContent().setVisible(false);
        open.getElement().setAttribute("aria-expanded", "false");
        open.focus();
    }

    private Div card(OwnSheet sheet) {
        Evaluation evaluation = sheet.evaluation();
        Paragraph total = new Paragraph(getTranslation("council.total", SchemeTexts.plain(evaluation.total())));
        total.addClassName("dv-compare-total");
        Facts points = new Facts();
        evaluation.lines().stream()
                .filter(each -> each.rule() != null)
                .forEach(each -> points.add(each.name(), points(each)));
        if (evaluation.bonusPoints().signum() != 0) {
            points.add(getTranslation("council.compare.bonus"), SchemeTexts.plain(evaluation.bonusPoints()));
        }
        if (evaluation.penaltyPoints().signum() != 0) {
            points.add(getTranslation("council.compare.penalty"), SchemeTexts.plain(evaluation.penaltyPoints()));
        }
        Div card = new Div(new H4(sheet.position() + ". " + sheet.name()), total, points);
        card.addClassName("dv-compare-sheet");
        return card;
    }

    private static String points(ScoreLine line) {
        return SchemeTexts.plain(line.points()) + " / " + SchemeTexts.plain(line.maxPoints());
    }
}
