package vn.danvan.models.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelDetails;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.ModelSummary;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.models.registration.Registration;
import vn.danvan.shared.Formats;
import vn.danvan.shared.NotFound;
import vn.danvan.uikit.Facts;
import vn.danvan.uikit.list.RecordGlance;

/** What the list of models says of one beside it: what and whose it is, and where it lies since when. */
class ModelGlances {

    private final ModelService models;
    private final ModelTexts texts;
    private final ZoneId zone;

    ModelGlances(ModelService models, ModelTexts texts, ZoneId zone) {
        this.models = models;
        this.texts = texts;
        this.zone = zone;
    }

    /** @throws NotFound for a model that the acting post may not read */
    Component of(String id) {
        ModelDetails model = models.details(new ModelId(UUID.fromString(id)));
        ModelSummary summary = model.summary();
        return new RecordGlance(
                summary.name().isEmpty() ? say("models.no-name") : summary.name(),
                texts.of("state", summary.state(), reader()),
                "mo-hinh/" + summary.id(),
                desk(model),
                facts(summary, model.registration()));
    }

    /** Where it waits for somebody who is not there, that comes before all else. */
    private static Component desk(ModelDetails model) {
        Div desk = new Div();
        if (model.deskVacant()) {
            Paragraph vacant =
                    new Paragraph(say("models.desk.vacant", model.summary().deskName()));
            vacant.addClassName("dv-warning");
            desk.add(vacant);
        }
        return desk;
    }

    private Component facts(ModelSummary summary, Registration registration) {
        return new Facts()
                .add(say("models.code"), summary.code())
                .add(say("models.field"), named("field", summary.field()))
                .add(say("models.level"), named("level", registration.level()))
                .add(say("models.lead-unit"), summary.leadName())
                .add(
                        say("models.desk"),
                        say(
                                "models.desk.since",
                                summary.deskName(),
                                Formats.day(LocalDate.ofInstant(summary.deskSince(), zone))))
                .add(say("models.year"), String.valueOf(summary.year()))
                .add(say("models.stage"), registration.stage())
                .add(say("models.place"), registration.place());
    }

    private @Nullable String named(String group, @Nullable Enum<?> value) {
        return value == null ? null : texts.of(group, value, reader());
    }

    private static Locale reader() {
        return UI.getCurrent().getLocale();
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
