package vn.danvan.models;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.Duty;
import vn.danvan.models.dossier.ChecklistItem;
import vn.danvan.models.dossier.DossierStore;
import vn.danvan.models.forms.FormChoice;
import vn.danvan.models.forms.FormContent;
import vn.danvan.models.forms.FormId;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.life.StepProblem;
import vn.danvan.models.life.StepProblem.Reason;
import vn.danvan.models.quota.QuotaService;
import vn.danvan.models.registration.RegistrationCheck;
import vn.danvan.models.registration.RegistrationProblem;
import vn.danvan.models.route.Way;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.models.step.ModelSettings;
import vn.danvan.models.step.Paper;
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
    private final Way way;
    private final ModelSettings settings;
    private final FormChoice forms;
    private final QuotaService quotas;
    private final DossierStore dossiers;
    private final ProvinceSteps province;
    private final Clock clock;

    ModelSteps(
            ModelStore store,
            LifeLines lifeLines,
            ModelAccess access,
            Way way,
            ModelSettings settings,
            FormChoice forms,
            QuotaService quotas,
            DossierStore dossiers,
            ProvinceSteps province,
            Clock clock) {
        this.dossiers = dossiers;
        this.quotas = quotas;
        this.forms = forms;
        this.store = store;
        this.lifeLines = lifeLines;
        this.access = access;
        this.way = way;
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
        if (step == ModelStep.REGISTER) {
            pin(row, post);
        }
        store.move(row, version, move);
        lifeLines.add(id, step, move, post, words);
        tellPassed(row, step, move, post);
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

    /** Every paper that the present dossier must have, with where it is or who let it go without. */
    @Transactional(readOnly = true)
    public List<ChecklistItem> checklist(ModelId id) {
        return checklist(readable(id));
    }

    private List<ChecklistItem> checklist(ModelRow row) {
        Map<Paper, ChecklistItem> there = dossiers.of(row.summary().id());
        return Paper.requiredFor(sought(row)).stream()
                .map(paper -> there.getOrDefault(paper, new ChecklistItem(paper, null, null)))
                .toList();
    }

    private List<Paper> missingPapers(ModelRow row) {
        return checklist(row).stream()
                .filter(item -> !item.isDone())
                .map(ChecklistItem::paper)
                .toList();
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
                quotas.requireRoom(
                        lead, row.registration().year(), row.registration().field());
                Way.Place first = way.settle(row.registration().level(), new Way.Place(lead, 0));
                desk = first.desk();
                endorsements = first.passed();
            }
            case ENDORSE -> {
                Way.Place next = way.settle(
                        row.registration().level(), way.next(row.registration().level(), place(row)));
                desk = next.desk();
                endorsements = next.passed();
            }
            case PASS_OVER -> {
                Way.Place next = way.over(row.registration().level(), place(row));
                desk = next.desk();
                endorsements = next.passed();
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
            // Only together with what is changed: see ModelService
            case AMEND -> throw new StepProblem(Reason.NOTHING_AMENDED);
            case REJECT, NOTE_PROGRESS, CHECK_MID_TERM, STOP, PASS_CHECK, ASK_FOR_PAPERS, APPRAISE, MAINTAIN, FADE -> {}
        }
        return new ModelStore.Move(step.target(), desk, endorsements, sought, recognised);
    }

    private void requireComplete(ModelRow row) {
        FormContent form = forms.of(row.registration()).content();
        List<String> missing = RegistrationCheck.missing(row.registration(), form);
        if (!missing.isEmpty()) {
            throw new RegistrationProblem(missing);
        }
        RegistrationCheck.requireShort(row.registration(), form);
    }

    /** From now on it is read under the form of today. */
    private void pin(ModelRow row, ActingPost post) {
        FormId form = forms.pinned(row.registration(), post.person().value()).id();
        if (form != null) {
            store.pin(row.summary().id(), form.value());
        }
    }

    private static Way.Place place(ModelRow row) {
        return new Way.Place(row.summary().desk(), row.endorsements());
    }

    /** Each desk that was passed over on the way is told, so that nobody wonders why it is not there. */
    private void tellPassed(ModelRow row, ModelStep step, ModelStore.Move move, ActingPost post) {
        int ordinary = step == ModelStep.ENDORSE ? 1 : 0;
        int from = step == ModelStep.REGISTER ? 0 : row.endorsements();
        int passed = move.endorsements() - from - ordinary;
        if (passed > 0 && step != ModelStep.PASS_OVER) {
            lifeLines.add(row.summary().id(), ModelStep.PASS_OVER, move, post, StepWords.NONE);
        }
    }

    private void requireEndorsed(ModelRow row) {
        int needed = way.needed(row.registration().level());
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
