package vn.danvan.models.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelDetails;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.editing.Presence;
import vn.danvan.models.editing.RegistrationMerge;
import vn.danvan.models.forms.FormContent;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.registration.RegistrationCheck;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.shared.DomainProblem;
import vn.danvan.shared.StaleVersion;

/**
 * A draft in the making: kept at each pause; changes that others made meanwhile go in by themselves where they touch
 * other fields, and where they touch the same, a person chooses between the two texts. Nothing typed is lost: before
 * anything is put into fields, what was typed a moment ago and still waits in the browser is asked for.
 */
class DraftEditor extends Composite<Div> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int LOOK_EVERY = 10_000;
    /** The browser sends all that waits there before it sends an event that does not wait. */
    private static final String ALL_TYPED = "dv-all-typed";
    /** Looking for others keeps nobody signed in who has gone. */
    private static final Duration AWAY = Duration.ofMinutes(10);

    private final ModelService models;
    private final Presence presence;
    private final ModelTexts texts;
    private final Clock clock;
    private final Runnable kept;
    private final ModelId id;
    private final Paragraph saved = new Paragraph();
    private final Paragraph others = new Paragraph();
    private final Paragraph missing = new Paragraph();
    private final RegistrationForm form;
    private final ConflictPanel conflicts;
    private Registration base;
    private FormContent asked;
    private int version;
    private Instant typed;
    private boolean asking;
    private com.vaadin.flow.shared.@Nullable Registration polling;

    /** @param kept told after each time that it was kept */
    DraftEditor(
            ModelDetails shown, ModelService models, Presence presence, ModelTexts texts, Clock clock, Runnable kept) {
        this.models = models;
        this.presence = presence;
        this.texts = texts;
        this.clock = clock;
        this.kept = kept;
        id = shown.summary().id();
        base = shown.registration();
        asked = shown.form();
        version = shown.version();
        typed = clock.instant();
        form = new RegistrationForm(texts, ModelLevel.on(LocalDate.now(clock)), this::save);
        form.show(base, asked, true);
        conflicts = new ConflictPanel(new FieldWords(texts, asked), this::choose);
        saved.addClassName("dv-saved");
        saved.getElement().setAttribute("role", "status");
        others.addClassName("dv-warning");
        others.setVisible(false);
        getContent().add(saved, others, conflicts, form, missing);
        getElement().addEventListener(ALL_TYPED, all -> settle());
        tellMissing(base);
    }

    int version() {
        return version;
    }

    /** @throws vn.danvan.uikit.UnreadableEntry where what is typed cannot be kept, so that no step is taken without it */
    void check() {
        form.check();
    }

    private void save() {
        typed = clock.instant();
        if (!asking) {
            keep(form.registration(base.year()));
        }
    }

    /** While somebody has to choose, what the others wrote stands in the record, and mine in the field. */
    private void keep(Registration mine) {
        conflicts.follow(mine, base);
        Registration registration = conflicts.withTheirs(mine, base);
        try {
            if (!registration.equals(base)) {
                version = models.save(id, version, registration);
                base = registration;
            }
            saved.setText(
                    getTranslation("models.saved", TIME.format(LocalTime.ofInstant(clock.instant(), clock.getZone()))));
            tellMissing(registration);
            kept.run();
            if (!models.form(registration).equals(asked)) {
                askForAllTyped();
            }
        } catch (StaleVersion somebodyElse) {
            askForAllTyped();
        } catch (DomainProblem refused) {
            saved.setText(texts.problem(refused, getLocale()));
        }
        look();
    }

    /** Fields are filled only then: what still waits in the browser would be overwritten, or take no notice of it. */
    private void askForAllTyped() {
        asking = true;
        getElement().executeJs("this.dispatchEvent(new CustomEvent($0))", ALL_TYPED);
    }

    /** All that was typed is here. */
    private void settle() {
        asking = false;
        ModelDetails now = models.details(id);
        if (!now.editable()) {
            saved.setText(getTranslation("models.stale"));
            return;
        }
        boolean changedElsewhere = now.version() != version;
        RegistrationMerge merge = RegistrationMerge.of(base, form.registration(base.year()), now.registration());
        version = now.version();
        base = now.registration();
        form.fill(merge.merged());
        askAnew(merge.merged());
        conflicts.add(merge.conflicts());
        keep(merge.merged());
        if (changedElsewhere && merge.conflicts().isEmpty()) {
            saved.setText(getTranslation("models.merged"));
        }
    }

    private void choose(String field, String text) {
        Registration chosen = RegistrationMerge.with(form.registration(base.year()), field, text);
        form.fill(chosen);
        keep(chosen);
    }

    private void askAnew(Registration registration) {
        FormContent now = models.form(registration);
        if (!now.equals(asked)) {
            asked = now;
            form.ask(now);
        }
    }

    private void tellMissing(Registration registration) {
        List<String> keys = RegistrationCheck.missing(registration, asked);
        missing.setText(
                keys.isEmpty()
                        ? getTranslation("models.complete")
                        : getTranslation(
                                "models.missing",
                                keys.stream()
                                        .map(key -> texts.text(key, getLocale()))
                                        .collect(Collectors.joining(", "))));
    }

    private void look() {
        List<String> names = presence.here(id);
        others.setVisible(!names.isEmpty());
        others.setText(names.isEmpty() ? "" : getTranslation("models.others", String.join(", ", names)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        look();
        event.getUI().setPollInterval(LOOK_EVERY);
        polling = event.getUI().addPollListener(poll -> {
            if (typed.plus(AWAY).isBefore(clock.instant())) {
                event.getUI().setPollInterval(-1);
            }
            look();
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }
}
