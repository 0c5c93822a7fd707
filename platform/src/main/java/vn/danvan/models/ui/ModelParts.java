package vn.danvan.models.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.danvan.models.ModelAmending;
import vn.danvan.models.ModelDetails;
import vn.danvan.models.ModelGate;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.ModelSteps;
import vn.danvan.models.dossier.Dossiers;
import vn.danvan.models.editing.Amendment;
import vn.danvan.models.editing.Presence;
import vn.danvan.models.evidence.EvidenceFiles;
import vn.danvan.models.evidence.PhotoGallery;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.quota.QuotaLine;
import vn.danvan.models.quota.QuotaService;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.shared.Formats;

/** Makes the parts of a model's page, each with the service it needs. */
@SpringComponent
class ModelParts {

    private final ModelService models;
    private final ModelSteps steps;
    private final ModelAmending amending;
    private final PhotoGallery photos;
    private final EvidenceFiles files;
    private final Dossiers dossiers;
    private final QuotaService quotas;
    private final Presence presence;
    private final ModelTexts texts;
    private final Clock clock;

    ModelParts(
            ModelService models,
            ModelSteps steps,
            ModelAmending amending,
            PhotoGallery photos,
            EvidenceFiles files,
            Dossiers dossiers,
            QuotaService quotas,
            Presence presence,
            ModelTexts texts,
            Clock clock) {
        this.models = models;
        this.steps = steps;
        this.amending = amending;
        this.photos = photos;
        this.files = files;
        this.dossiers = dossiers;
        this.quotas = quotas;
        this.presence = presence;
        this.texts = texts;
        this.clock = clock;
    }

    ModelSteps steps() {
        return steps;
    }

    DraftEditor editor(ModelDetails shown, Runnable kept) {
        return new DraftEditor(shown, models, presence, texts, clock, kept);
    }

    RegistrationForm reading(ModelDetails shown) {
        RegistrationForm form = new RegistrationForm(texts, List.of(ModelLevel.values()), () -> {});
        form.show(shown.registration(), shown.form(), false);
        return form;
    }

    AmendDialog amending(ModelDetails shown, Runnable done) {
        RegistrationForm form = new RegistrationForm(texts, List.of(ModelLevel.values()), () -> {});
        form.show(shown.registration(), shown.form(), true);
        return new AmendDialog(
                form,
                texts,
                reason -> amending.amend(
                        shown.summary().id(),
                        shown.version(),
                        form.registration(shown.registration().year()),
                        reason),
                done);
    }

    PhotoPanel photos(ModelId id) {
        return new PhotoPanel(photos, id, texts);
    }

    Dossier dossier(ModelDetails shown) {
        return new Dossier(
                steps, dossiers, shown.summary().id(), texts, shown.open().contains(ModelStep.SUBMIT));
    }

    FilePanel files(ModelDetails shown, Runnable changed) {
        boolean open = shown.open().contains(ModelStep.SUBMIT)
                && ModelGate.isGrowing(shown.summary().state());
        return new FilePanel(files, shown.summary().id(), texts, clock.getZone(), open, changed);
    }

    /** How many of how many the unit has registered; nothing where no quota is for it. */
    Component quota(ModelDetails shown) {
        Div lines = new Div();
        lines.addClassName("dv-quotas");
        int year = shown.registration().year();
        for (QuotaLine line : quotas.use(shown.summary().leadUnit(), year)) {
            ModelField field = line.field();
            Locale reader = reader();
            String what =
                    field == null ? texts.text("models.quota.all-fields", reader) : texts.of("field", field, reader);
            Integer allowed = line.allowed();
            Paragraph told = new Paragraph(
                    allowed == null
                            ? texts.text("models.quota.used-only", reader, what, String.valueOf(year), line.used())
                            : texts.text(
                                    "models.quota.used", reader, what, String.valueOf(year), line.used(), allowed));
            told.addClassName(line.isFull() ? "dv-warning" : "dv-quiet");
            lines.add(told);
        }
        return lines;
    }

    /** What desks changed; nothing where they changed nothing. */
    Optional<Component> amendments(ModelDetails shown) {
        List<Amendment> changes = amending.of(shown.summary().id());
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        FieldWords words = new FieldWords(texts, shown.form());
        UnorderedList list = new UnorderedList();
        list.addClassName("dv-proofs");
        for (Amendment change : changes) {
            list.add(new ListItem(texts.text(
                    "models.amendment.told",
                    reader(),
                    Formats.day(LocalDate.ofInstant(change.at(), clock.getZone())),
                    change.person() + ", " + change.position(),
                    words.label(change.field(), reader()),
                    words.value(change.field(), change.was(), reader()),
                    words.value(change.field(), change.becomes(), reader()))));
        }
        return Optional.of(list);
    }

    private static Locale reader() {
        return UI.getCurrent().getLocale();
    }
}
