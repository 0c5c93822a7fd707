package vn.danvan.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import vn.danvan.council.CouncilDetails;
import vn.danvan.council.CouncilProblem;
import vn.danvan.council.CouncilService;
import vn.danvan.council.CouncilTexts;
import vn.danvan.council.Membership;
import vn.danvan.council.ui.piece.SayDialog;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.RequiredFields;

/** Who is, was and will be a member; whoever manages the council says which day is a member's last. */
class MemberGrid extends Composite<Grid<Membership>> {

    private final transient CouncilDetails shown;
    private final transient CouncilService councils;
    private final transient CouncilTexts texts;
    private final transient LocalDate today;
    private final transient Runnable changed;

    MemberGrid(CouncilDetails shown, CouncilService councils, CouncilTexts texts, LocalDate today, Runnable changed) {
        this.shown = shown;
        this.councils = councils;
        this.texts = texts;
        this.today = today;
        this.changed = changed;
        Grid<Membership> grid = getContent();
        grid.addComponentColumn(this::cell)
                .setHeader(getTranslation("council.member"))
                .setFlexGrow(1);
        if (shown.manageable()) {
            grid.addComponentColumn(this::ending)
                    .setHeader(getTranslation("council.act"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        grid.setItems(shown.memberships());
        grid.setAllRowsVisible(true);
    }

    private Div cell(Membership row) {
        Span role = new Span(texts.of("role", row.member().role(), getLocale()));
        role.addClassName("dv-badge");
        LocalDate to = row.to();
        Span days = new Span(
                to == null
                        ? getTranslation("council.since", Formats.day(row.from()))
                        : getTranslation("council.term.told", Formats.day(row.from()), Formats.day(to)));
        days.addClassName("dv-quiet");
        Div cell = new Div(new Span(row.member().name()), role, new Div(days));
        cell.addClassName("dv-cell");
        return cell;
    }

    /** What is over stays as it was: sheets and minutes rest on it. */
    private Div ending(Membership row) {
        LocalDate to = row.to();
        if (to != null && to.isBefore(today)) {
            return new Div();
        }
        String words = getTranslation(to == null ? "council.dismiss" : "council.last-day.change");
        Button end = new Button(words, click -> ask(row, words));
        end.setAriaLabel(words + ": " + row.member().name());
        return new Div(end);
    }

    private void ask(Membership row, String words) {
        DayField last = new DayField(getTranslation("council.last-day"));
        LocalDate to = row.to();
        last.setValue(to != null ? to : today.isBefore(row.from()) ? row.from() : today);
        RequiredFields.mark(last);
        new SayDialog(
                        words,
                        texts,
                        () -> {
                            LocalDate chosen = last.entered();
                            if (chosen == null) {
                                throw new CouncilProblem(CouncilProblem.Reason.MEMBER_DAYS_WRONG);
                            }
                            councils.dismiss(shown.summary().id(), row.member().id(), chosen);
                            changed.run();
                        },
                        new Paragraph(getTranslation(
                                "council.dismiss.told", row.member().name())),
                        last)
                .open();
    }
}
