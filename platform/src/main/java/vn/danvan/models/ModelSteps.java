package vn.danvan.models;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.Duty;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.life.StepProblem;
import vn.danvan.models.life.StepProblem.Reason;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.organisation.UnitRow;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.UnitId;

/** Steps of the life cycle: each by right, on this desk, with what has to be said, and written into the life line. */
@Service
@Transactional
public class ModelSteps {

    private final ModelStore store;
    private final LifeLines lifeLines;
    private final ModelAccess access;
    private final OrganisationService organisation;
    private final ModelSettings settings;
    private final ProvinceSteps province;
    private final Clock clock;

    ModelSteps(
            ModelStore store,
            LifeLines lifeLines,
            ModelAccess access,
            OrganisationService organisation,
            ModelSettings settings,
            ProvinceSteps province,
            Clock clock) {
        this.store = store;
        this.lifeLines = lifeLines;
        this.access = access;
        this.organisation = organisation;
        this.settings = settings;
        this.province = province;
        this.clock = clock;
    }

    /**
     * @param version that the person looked at
     * @throws StepProblem when the step is not open, not here, or lacks something
     * @throws StaleVersion when somebody else was faster
     */
    public void take(ModelId id, int version, ModelStep step, StepWords words) {
        ModelRow row = readable(id);
        ActingPost post = access.requireStep(row, step);
        words.requireEnoughFor(step, LocalDate.now(clock));
        ModelStore.Move move = move(row, step, post);
        store.move(row, version, move);
        lifeLines.add(id, step, move, post, words);
    }

    /** @throws StepProblem what would stand against the step if it were taken now with all that has to be said */
    void requirePossible(ModelRow row, ModelStep step, ActingPost post) {
        move(row, step, post);
    }

    /** @param reference where the paper is: a number, a file, an address; blank is none */
    public void paper(ModelId id, Paper paper, String reference) {
        ModelRow row = readable(id);
        access.requireStep(row, ModelStep.SUBMIT);
        if (reference.isBlank()) {
            throw new StepProblem(Reason.DOCUMENT_MISSING);
        }
        store.setPaper(id, paper, reference.strip());
    }

    /** Papers that the present dossier still lacks. */
    @Transactional(readOnly = true)
    public List<Paper> missingPapers(ModelId id) {
        return missingPapers(readable(id));
    }

    private ModelRow readable(ModelId id) {
        ModelRow row = store.find(id).orElseThrow(NotFound::new);
        access.requireReadable(row);
        return row;
    }

    private List<Paper> missingPapers(ModelRow row) {
        List<Paper> missing = new ArrayList<>(Paper.requiredFor(sought(row)));
        missing.removeAll(store.papers(row.summary().id()));
        return missing;
    }

    private ModelStore.Move move(ModelRow row, ModelStep step, ActingPost post) {
        province.require(row.summary().id(), step);
        UnitId desk = row.summary().desk();
        UnitId lead = row.summary().leadUnit();
        int endorsements = row.endorsements();
        ModelLevel sought = row.sought();
        ModelLevel recognised = row.summary().recognised();
        switch (step) {
            case REGISTER -> {
                requireComplete(row);
                endorsements = 0;
            }
            case ENDORSE -> {
                desk = superior(desk);
                endorsements++;
            }
            case ACCEPT -> {
                requireEndorsed(row);
                desk = lead;
            }
            case RETURN -> desk = lead;
            case SUBMIT -> {
                requirePapers(row);
                sought = sought(row);
            }
            case PROPOSE_HIGHER -> sought = higher(recognised);
            case RECOGNISE -> {
                requireAuthority(post, sought(row));
                recognised = sought(row);
            }
            case REFUSE -> requireAuthority(post, sought(row));
            case REVOKE -> requireAuthority(post, recognised);
            case REJECT, NOTE_PROGRESS, CHECK_MID_TERM, STOP, PASS_CHECK, ASK_FOR_PAPERS, APPRAISE, MAINTAIN, FADE -> {}
        }
        return new ModelStore.Move(step.target(), desk, endorsements, sought, recognised);
    }

    private static void requireComplete(ModelRow row) {
        List<String> missing = RegistrationCheck.missing(row.registration());
        if (!missing.isEmpty()) {
            throw new RegistrationProblem(missing);
        }
    }

    private UnitId superior(UnitId desk) {
        UnitRow above = organisation.details(desk, LocalDate.now(clock)).parent();
        if (above == null) {
            throw new StepProblem(Reason.NO_SUPERIOR);
        }
        return above.id();
    }

    private void requireEndorsed(ModelRow row) {
        ModelLevel level = row.registration().level();
        int needed = level == null ? 0 : settings.endorsements().getOrDefault(level, 0);
        if (row.endorsements() < needed) {
            throw new StepProblem(Reason.ENDORSEMENT_MISSING, needed - row.endorsements());
        }
    }

    private void requirePapers(ModelRow row) {
        List<Paper> missing = missingPapers(row);
        if (!missing.isEmpty()) {
            throw new StepProblem(Reason.PAPERS_MISSING, missing.size());
        }
    }

    /** What the dossier asks for: the next level up, or at once the level it was registered for where that is allowed. */
    private ModelLevel sought(ModelRow row) {
        ModelLevel sought = row.sought();
        if (sought != null) {
            return sought;
        }
        ModelLevel meant = row.registration().level();
        return province.stepwise() || meant == null ? ModelLevel.GRASSROOTS : meant;
    }

    private ModelLevel higher(@Nullable ModelLevel recognised) {
        ModelLevel from = recognised == null ? ModelLevel.GRASSROOTS : recognised;
        return from.next(LocalDate.now(clock)).orElseThrow(() -> new StepProblem(Reason.NO_HIGHER_LEVEL));
    }

    /** A unit's head decides at the lowest level; above it only who signs for the province. */
    private static void requireAuthority(ActingPost post, @Nullable ModelLevel level) {
        if (post.duty() == Duty.UNIT_SECRETARY && level != null && level != ModelLevel.GRASSROOTS) {
            throw new StepProblem(Reason.LEVEL_ABOVE_AUTHORITY);
        }
    }
}
