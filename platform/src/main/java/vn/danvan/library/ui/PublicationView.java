package vn.danvan.library.ui;

import com.vaadin.flow.component.button.Button;
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
import java.time.Clock;
import java.time.LocalDate;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.library.LibraryTexts;
import vn.danvan.library.Publication;
import vn.danvan.library.PublicationService;
import vn.danvan.library.PublicationStep;
import vn.danvan.models.ModelId;
import vn.danvan.models.evidence.ModelPhotos;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.AddressedRecord;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;
import vn.danvan.uikit.Refusal;

/** What the library shows of one model: written and consented to by its unit, approved by the province. */
@Route("mo-hinh/:modelId/thu-vien")
@PermitAll
@RequiresRight(Right.READ_MODELS)
class PublicationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PublicationService publications;
    private final ModelPhotos photos;
    private final LibraryTexts texts;
    private final Clock clock;
    private final Refusal refused;
    private Publication shown;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    PublicationView(PublicationService publications, ModelPhotos photos, LibraryTexts texts, Clock clock) {
        this.publications = publications;
        this.photos = photos;
        this.texts = texts;
        this.clock = clock;
        addClassName("dv-page");
        setId("dv-content");
        refused = new Refusal(problem -> texts.problem(problem, getLocale()), this::done);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedRecord.open(event, "modelId", id -> load(new ModelId(id)));
    }

    private void load(ModelId id) {
        shown = publications.of(id);
        removeAll();
        refused.clear();
        PageHeader header = new PageHeader(getPageTitle(), steps());
        header.setSummary(texts.of("state", shown.state(), getLocale()));
        add(header, new Paragraph(new Anchor("mo-hinh/" + id, getTranslation("library.to-model"))), refused);
        PublicationForm form = new PublicationForm(photos.of(id), shown.text(), shown.editable());
        add(form);
        if (shown.editable()) {
            add(new Button(
                    getTranslation("library.keep"),
                    click -> refused.attempt(() -> publications.write(id, shown.version(), form.text()))));
        }
        add(new H3(getTranslation("library.events")), events());
    }

    private Button[] steps() {
        return shown.open().stream()
                .sorted()
                .map(step -> new Button(texts.of("step", step, getLocale()), click -> ask(step)))
                .toArray(Button[]::new);
    }

    private void ask(PublicationStep step) {
        if (step.needsReason()) {
            new ReasonDialog(texts.of("step", step, getLocale()), texts, reason -> {
                        publications.take(shown.model(), shown.version(), step, reason);
                        done();
                    })
                    .open();
        } else {
            refused.attempt(() -> publications.take(shown.model(), shown.version(), step, ""));
        }
    }

    private void done() {
        Notices.show(getTranslation("library.done"));
        load(shown.model());
    }

    private UnorderedList events() {
        UnorderedList list = new UnorderedList();
        if (shown.events().isEmpty()) {
            list.add(new ListItem(getTranslation("library.events.none")));
        }
        shown.events()
                .forEach(each -> list.add(new ListItem(Formats.day(LocalDate.ofInstant(each.at(), clock.getZone()))
                        + " · " + texts.of("step", each.step(), getLocale()) + " · " + each.person() + ", "
                        + each.position() + (each.reason() == null ? "" : ". " + each.reason()))));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.publication", shown.modelName());
    }
}
