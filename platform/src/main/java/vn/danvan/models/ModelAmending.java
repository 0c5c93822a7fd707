package vn.danvan.models;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.NotPermitted;
import vn.danvan.models.editing.Amendment;
import vn.danvan.models.editing.Amendments;
import vn.danvan.models.forms.FormChoice;
import vn.danvan.models.forms.FormContent;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.life.StepProblem;
import vn.danvan.models.life.StepProblem.Reason;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.registration.RegistrationCheck;
import vn.danvan.models.registration.RegistrationProblem;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/** Changes that a desk makes in a registration which lies there: with a reason, and each with what stood there before. */
@Service
@Transactional
public class ModelAmending {

    private final ModelStore store;
    private final LifeLines lifeLines;
    private final ModelAccess access;
    private final FormChoice forms;
    private final Amendments amendments;
    private final Clock clock;

    ModelAmending(
            ModelStore store,
            LifeLines lifeLines,
            ModelAccess access,
            FormChoice forms,
            Amendments amendments,
            Clock clock) {
        this.store = store;
        this.lifeLines = lifeLines;
        this.access = access;
        this.forms = forms;
        this.amendments = amendments;
        this.clock = clock;
    }

    /**
     * The registration stays complete, in its year and where it is.
     *
     * @param version that the person looked at
     * @throws NotPermitted for a post that has no desk
     * @throws StepProblem where it lies elsewhere, no reason is said, or nothing is changed
     * @throws RegistrationProblem where something would be missing or too long
     * @throws StaleVersion when somebody else was faster
     */
    public void amend(ModelId id, int version, Registration registration, String reason) {
        ModelRow row = store.find(id).orElseThrow(NotFound::new);
        access.requireReadable(row);
        ActingPost post = access.requireStep(row, ModelStep.AMEND);
        StepWords words = StepWords.because(reason);
        words.requireEnoughFor(ModelStep.AMEND, LocalDate.now(clock));
        requireWhole(row, registration);
        store.write(id, version, registration);
        if (amendments.add(id, row.registration(), registration, post) == 0) {
            throw new StepProblem(Reason.NOTHING_AMENDED);
        }
        ModelSummary stays = row.summary();
        lifeLines.add(
                id,
                ModelStep.AMEND,
                new ModelStore.Move(stays.state(), stays.desk(), row.endorsements(), row.sought(), stays.recognised()),
                post,
                words);
    }

    private void requireWhole(ModelRow row, Registration registration) {
        RegistrationCheck.requireStorable(registration);
        if (registration.year() != row.registration().year()) {
            throw new RegistrationProblem("models.problem.year-stays");
        }
        FormContent form = forms.of(registration, row.form()).content();
        List<String> missing = RegistrationCheck.missing(registration, form);
        if (!missing.isEmpty()) {
            throw new RegistrationProblem(missing);
        }
        RegistrationCheck.requireShort(registration, form);
    }

    /** What desks changed, the first change first. */
    @Transactional(readOnly = true)
    public List<Amendment> of(ModelId id) {
        access.requireReadable(store.find(id).orElseThrow(NotFound::new));
        return amendments.of(id);
    }
}
