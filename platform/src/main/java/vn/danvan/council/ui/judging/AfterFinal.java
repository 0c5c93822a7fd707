package vn.danvan.council.ui.judging;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import vn.danvan.council.sheet.Others;
import vn.danvan.council.sheet.SheetDetails;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.shared.Formats;

/** What may be seen once one's own sheet is handed in: how others scored, without names, and one's own changes. */
class AfterFinal extends Composite<Div> {

    AfterFinal(Others others, SheetDetails own, ZoneId zone) {
        getContent()
                .add(
                        new H3(getTranslation("council.others")),
                        new Paragraph(getTranslation(
                                "council.others.told",
                                others.totals().size(),
                                SchemeTexts.plain(others.mean()),
                                SchemeTexts.plain(others.spread()))),
                        new Paragraph(
                                others.totals().stream().map(SchemeTexts::plain).collect(Collectors.joining(" · "))));
        if (!own.changes().isEmpty()) {
            UnorderedList list = new UnorderedList();
            own.changes()
                    .forEach(each -> list.add(new ListItem(getTranslation(
                            "council.changed.told",
                            Formats.day(LocalDate.ofInstant(each.at(), zone)),
                            SchemeTexts.plain(each.total()),
                            each.reason()))));
            getContent().add(new H3(getTranslation("council.changed")), list);
        }
    }
}
