package vn.danvan.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.library.EntryId;
import vn.danvan.library.LibraryPage;
import vn.danvan.library.LibraryRow;
import vn.danvan.library.LibraryService;
import vn.danvan.library.LibraryTexts;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.replication.AdoptionService;
import vn.danvan.replication.ReplicationTexts;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.AddressedRecord;
import vn.danvan.uikit.Facts;
import vn.danvan.uikit.PageHeader;

/** One published model to learn from, with whom to ask and what is like it. */
@Route("thu-vien/:entryId")
@PermitAll
@RequiresRight(Right.READ_MODELS)
class EntryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LibraryService library;
    private final AdoptionService adoptions;
    private final LibraryTexts texts;
    private final ModelTexts modelTexts;
    private final ReplicationTexts effects;
    private LibraryPage shown;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    EntryView(
            LibraryService library,
            AdoptionService adoptions,
            LibraryTexts texts,
            ModelTexts modelTexts,
            ReplicationTexts effects) {
        this.library = library;
        this.adoptions = adoptions;
        this.texts = texts;
        this.modelTexts = modelTexts;
        this.effects = effects;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedRecord.open(event, "entryId", id -> shown = library.page(new EntryId(id)));
        removeAll();
        LibraryRow row = shown.row();
        PageHeader header = new PageHeader(row.name(), buttons());
        header.setSummary(modelTexts.of("field", row.field(), getLocale()) + " · " + row.unitName());
        add(header, lead(row.summary()), new PhotoRow(library, shown.photos(), row.name()), facts(row));
        part("library.method", shown.text().method());
        part("library.cost", shown.text().cost());
        part("library.conditions", shown.text().conditions());
        part("library.contact", shown.text().contact());
        add(new H3(getTranslation("library.similar")), similar());
    }

    private Button[] buttons() {
        if (!adoptions.mayAsk()) {
            return new Button[0];
        }
        Button ask = new Button(
                getTranslation("library.ask"),
                click -> new AskDialog(wanted -> library.ask(shown.row().id(), wanted), texts).open());
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Button[] {ask};
    }

    private static Paragraph lead(String summary) {
        Paragraph lead = new Paragraph(summary);
        lead.addClassName("dv-text");
        return lead;
    }

    private void part(String key, String text) {
        if (!text.isEmpty()) {
            add(new H3(getTranslation(key)), lead(text));
        }
    }

    private Facts facts(LibraryRow row) {
        return new Facts()
                .add(getTranslation("library.place"), row.place())
                .add(getTranslation("library.recognised-on"), Formats.day(row.recognisedOn()))
                .add(getTranslation("library.level"), modelTexts.of("level", row.level(), getLocale()))
                .add(getTranslation("library.effect"), effects.of("effect", row.effect(), getLocale()))
                .add(getTranslation("library.adoptions"), String.valueOf(row.adoptions()));
    }

    private UnorderedList similar() {
        UnorderedList list = new UnorderedList();
        if (shown.similar().isEmpty()) {
            list.add(new ListItem(getTranslation("library.similar.none")));
        }
        shown.similar()
                .forEach(each -> list.add(
                        new ListItem(new Anchor("thu-vien/" + each.id(), each.name() + " · " + each.unitName()))));
        return list;
    }

    @Override
    public String getPageTitle() {
        return shown.row().name();
    }
}
