package vn.danvan.models.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import vn.danvan.models.forms.FormDetails;
import vn.danvan.models.forms.FormService;
import vn.danvan.models.forms.FormYear;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.DayField;

/** One year of registration: what its forms are for, and what can still be done with it. */
class FormYearCard extends Composite<Div> {

    private final FormYear year;
    private final FormService forms;
    private final ModelTexts texts;
    private final Consumer<Runnable> attempt;

    /** @param attempt does it, tells what stands against it, and shows the years anew */
    FormYearCard(FormYear year, FormService forms, ModelTexts texts, ZoneId zone, Consumer<Runnable> attempt) {
        this.year = year;
        this.forms = forms;
        this.texts = texts;
        this.attempt = attempt;
        getContent().add(new H3(getTranslation("models.forms.year", String.valueOf(year.year()))));
        getContent().add(new Paragraph(standing(zone)), list());
        getContent().add(year.openedAt() == null ? preparing() : due());
    }

    private String standing(ZoneId zone) {
        return year.openedAt() == null
                ? getTranslation("models.forms.closed")
                : getTranslation(
                        "models.forms.opened",
                        Formats.day(LocalDate.ofInstant(year.openedAt(), zone)),
                        String.valueOf(year.openedBy()));
    }

    private Component list() {
        UnorderedList list = new UnorderedList();
        for (FormDetails form : forms.of(year.year())) {
            Anchor link = new Anchor("mau-dang-ky/" + form.id(), ScopeWords.of(form.scope(), texts, getLocale()));
            list.add(new ListItem(
                    link,
                    new Span(" · "
                            + getTranslation(
                                    "models.forms.questions",
                                    form.content().questions().size()))));
        }
        return list;
    }

    private Component preparing() {
        Button add = new Button(getTranslation("models.forms.add"), click -> new ScopeDialog(
                        year.year(), texts, scope -> attempt.accept(() -> forms.add(scope, forms.usual())))
                .open());
        Button copy = new Button(
                getTranslation("models.forms.copy", String.valueOf(year.year() - 1)),
                click -> attempt.accept(() -> forms.copy(year.year() - 1, year.year())));
        Button open = new Button(getTranslation("models.forms.open"), click -> confirmOpening());
        Div acts = new Div(add, copy, open);
        acts.addClassName("dv-actions");
        return acts;
    }

    /** It cannot be undone. */
    private void confirmOpening() {
        new ConfirmDialog(
                        getTranslation("models.forms.open.sure", String.valueOf(year.year())),
                        getTranslation("models.forms.open.advice"),
                        getTranslation("models.forms.open"),
                        sure -> attempt.accept(() -> forms.open(year.year())),
                        getTranslation("models.cancel"),
                        no -> {})
                .open();
    }

    private Component due() {
        DayField day = new DayField(getTranslation("models.forms.dossiers-due"));
        day.setValue(year.dossiersDue());
        day.whenEntered((due, byPerson) -> {
            if (byPerson) {
                attempt.accept(() -> forms.setDossiersDue(year.year(), due));
            }
        });
        return day;
    }
}
