package vn.danvan.replication.effect;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.Duty;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.replication.search.Wanted;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.Sorting;
import vn.danvan.shared.UnitId;

/** Answers to checks of recognised models, and what they say together. */
@Service
@Transactional
public class EffectService {

    private final EffectChecks checks;
    private final CheckSearch search;
    private final ModelService models;
    private final Rights rights;

    EffectService(EffectChecks checks, CheckSearch search, ModelService models, Rights rights) {
        this.checks = checks;
        this.search = search;
        this.models = models;
        this.rights = rights;
    }

    @Transactional(readOnly = true)
    public CheckDetails details(CheckId id) {
        EffectCheck check = readable(id);
        Map<CheckSide, CheckDetails.Given> answers = checks.answers(id);
        CheckSide mine =
                side(check.unit()).filter(side -> !answers.containsKey(side)).orElse(null);
        return new CheckDetails(check, List.copyOf(answers.values()), mine);
    }

    /**
     * Answers for the side that the acting post stands on: the model's unit, or one above it.
     *
     * @throws EffectProblem where it stands on neither, or that side has answered
     */
    public void answer(CheckId id, EffectAnswer answer) {
        EffectCheck check = readable(id);
        if (!rights.may(Right.REPORT_MODELS) && !rights.may(Right.REVIEW_MODELS)) {
            throw new NotPermitted(Right.REPORT_MODELS);
        }
        CheckSide side = side(check.unit()).orElseThrow(() -> new EffectProblem(EffectProblem.Reason.NOT_ASKED));
        ActingPost post = rights.require(side == CheckSide.UNIT ? Right.REPORT_MODELS : Right.REVIEW_MODELS);
        answer.check();
        checks.answer(id, side, answer, post);
    }

    /** Of one model, the newest first. @throws NotFound for a model that the acting post may not see */
    @Transactional(readOnly = true)
    public List<EffectCheck> of(ModelId model) {
        models.details(model);
        return checks.of(model);
    }

    /** @param order by {@code model}, {@code unit}, {@code due}, {@code answer-by}, {@code effect} */
    @Transactional(readOnly = true)
    public List<EffectCheck> list(CheckFilter filter, List<Sorting> order, int offset, int limit) {
        return search.list(wanted(filter), order, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(CheckFilter filter) {
        return search.count(wanted(filter));
    }

    @Transactional(readOnly = true)
    public Map<String, Integer> counts(CheckFilter filter, CheckFilter.Facet facet) {
        return search.counts(wanted(filter), facet);
    }

    /** How many models in force have which effect; every effect is there, also where it is none. */
    @Transactional(readOnly = true)
    public Map<Effect, Integer> statistics(CheckFilter filter) {
        Map<String, Integer> counted = search.models(wanted(filter));
        Map<Effect, Integer> all = new EnumMap<>(Effect.class);
        for (Effect effect : Effect.values()) {
            all.put(effect, counted.getOrDefault(effect.name(), 0));
        }
        return all;
    }

    private EffectCheck readable(CheckId id) {
        ActingPost post = rights.require(Right.READ_MODELS);
        return checks.find(id).filter(each -> isReadable(each, post)).orElseThrow(NotFound::new);
    }

    private boolean isReadable(EffectCheck check, ActingPost post) {
        return rights.scope(Right.READ_MODELS).covers(check.unit())
                && (post.duty() != Duty.NOMINATOR
                        || check.modelBy().equals(post.person().value()));
    }

    /** Who is of the unit answers for it, whatever else the post may do. */
    private Optional<CheckSide> side(UnitId unit) {
        ActingPost post = rights.require(Right.READ_MODELS);
        boolean own = post.unit().equals(unit);
        if (own && rights.may(Right.REPORT_MODELS)) {
            return Optional.of(CheckSide.UNIT);
        }
        return !own
                        && rights.may(Right.REVIEW_MODELS)
                        && rights.scope(Right.REVIEW_MODELS).covers(unit)
                ? Optional.of(CheckSide.SUPERIOR)
                : Optional.empty();
    }

    private Wanted wanted(CheckFilter filter) {
        return new Wanted(filter.text(), filter.effect(), filter.field(), filter.year(), Wanted.Reach.of(rights));
    }
}
