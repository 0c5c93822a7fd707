package vn.danvan.council.round;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.council.CouncilId;
import vn.danvan.council.CouncilService;
import vn.danvan.council.round.RoundProblem.Reason;
import vn.danvan.identity.Acting;
import vn.danvan.models.ModelId;
import vn.danvan.models.step.ModelYears;
import vn.danvan.scoring.SchemeFixed;
import vn.danvan.scoring.SchemeId;
import vn.danvan.scoring.SchemeService;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.TimeOrderedIds;

/** Rounds of scoring: opened with a published scheme, which they lock; filled with models; closed. */
@Service
@Transactional
public class RoundService {

    /** Stands for the code of a model that the acting person may not know. */
    private static final String NAMELESS = "•••";

    private final RoundStore store;
    private final RoundModels models;
    private final RoundAccess access;
    private final CouncilService councils;
    private final SchemeService schemes;
    private final Acting acting;
    private final Clock clock;

    RoundService(
            RoundStore store,
            RoundModels models,
            RoundAccess access,
            CouncilService councils,
            SchemeService schemes,
            Acting acting,
            Clock clock) {
        this.store = store;
        this.models = models;
        this.access = access;
        this.councils = councils;
        this.schemes = schemes;
        this.acting = acting;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<RoundSummary> list() {
        access.requireRead();
        return store.all();
    }

    @Transactional(readOnly = true)
    public List<RoundSummary> list(CouncilId council) {
        access.requireRead();
        return store.of(council);
    }

    /** Those in which the acting person has something to score. */
    @Transactional(readOnly = true)
    public List<RoundSummary> mine() {
        access.requireRead();
        return store.ofPerson(acting.required().person().value());
    }

    /**
     * With its models, but for a blind round's judges: they see theirs on their sheets.
     *
     * @throws NotFound for an id that is not of this province
     */
    @Transactional(readOnly = true)
    public RoundDetails details(RoundId id) {
        access.requireRead();
        RoundSummary summary = summary(id);
        boolean leading = access.leads(summary.council());
        return new RoundDetails(summary, isNameless(summary) ? List.of() : models.of(id), leading);
    }

    /** Whether the acting person may open rounds of this council. */
    @Transactional(readOnly = true)
    public boolean mayOpen(CouncilId council) {
        return access.leads(council);
    }

    /**
     * From now on the scheme's edition never changes.
     *
     * @throws SchemeFixed for a scheme that is still a draft
     * @throws RoundProblem for a year in which no model can have been registered
     */
    public RoundId open(CouncilId council, SchemeId scheme, RoundFacts facts) {
        access.requireLead(council);
        if (!ModelYears.include(facts.year())) {
            throw new RoundProblem(
                    Reason.YEAR_WRONG, String.valueOf(ModelYears.FIRST), String.valueOf(ModelYears.LAST));
        }
        councils.details(council);
        schemes.use(scheme);
        RoundId id = new RoundId(TimeOrderedIds.next(clock));
        store.add(id, council, scheme, facts);
        return id;
    }

    /**
     * @param version that the person looked at
     * @throws RoundProblem where it is closed, or something would change that sheets already handed in relied on
     */
    public void change(RoundId id, int version, RoundFacts facts) {
        RoundSummary before = requireOpen(id);
        RoundFacts known = before.facts();
        boolean scored = store.sheetsIn(id, "FINAL") > 0;
        if (known.year() != facts.year()
                || known.level() != facts.level()
                || scored && !known.rules().sameForRanking(facts.rules())) {
            throw new RoundProblem(Reason.RULES_FIXED);
        }
        if (!store.change(id, version, facts)) {
            throw new StaleVersion();
        }
    }

    /** @throws RoundProblem where one of them is not under appraisal, or is scored elsewhere; then none is added */
    public void add(RoundId id, Collection<ModelId> wanted) {
        RoundSummary round = requireOpen(id);
        if (models.underAppraisal(wanted) != wanted.stream().distinct().count()) {
            throw new RoundProblem(Reason.NOT_UNDER_APPRAISAL);
        }
        models.elsewhere(id, wanted).ifPresent(code -> {
            throw new RoundProblem(Reason.IN_ANOTHER_ROUND, isNameless(round) ? NAMELESS : code);
        });
        models.add(id, wanted);
    }

    /** @throws RoundProblem where somebody has begun to score it */
    public void remove(RoundId id, ModelId model) {
        requireOpen(id);
        if (!models.remove(id, model)) {
            throw new RoundProblem(Reason.SCORING_BEGUN);
        }
    }

    /** Puts a model on the discussion list, or takes it off. */
    public void discuss(RoundId id, ModelId model, boolean wanted) {
        access.requireLead(summary(id).council());
        models.discuss(id, model, wanted);
    }

    /**
     * Freezes all sheets. What is missing then is treated by the policy that was chosen beforehand.
     *
     * @param version that the person looked at
     */
    public void close(RoundId id, int version) {
        RoundSummary round = requireOpen(id);
        if (round.models() == 0) {
            throw new RoundProblem(Reason.NO_MODELS);
        }
        if (!store.close(id, version)) {
            throw new StaleVersion();
        }
    }

    private boolean isNameless(RoundSummary round) {
        return round.facts().rules().blind()
                && !access.everMine(round.council()).isEmpty();
    }

    private RoundSummary requireOpen(RoundId id) {
        RoundSummary round = summary(id);
        access.requireLead(round.council());
        if (!round.isOpen()) {
            throw new RoundProblem(Reason.CLOSED);
        }
        return round;
    }

    private RoundSummary summary(RoundId id) {
        return store.find(id).orElseThrow(NotFound::new);
    }
}
