package vn.danvan.recognition.choosing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.DecidableModel;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.AppraisedScore;
import vn.danvan.recognition.Choice;
import vn.danvan.recognition.Outcome;
import vn.danvan.tenantconfig.RecognitionRules;

/** One rule that a chosen model meets or not. */
interface ModelRule {

    Optional<Finding> check(Case model);

    /**
     * All that the rules look at.
     *
     * @param needed the level at which it must have been recognised before
     */
    record Case(
            DecidableModel model,
            Choice choice,
            @Nullable AppraisedScore score,
            ModelLevel level,
            RecognitionRules.Level rules,
            @Nullable ModelLevel needed,
            Around around) {

        boolean recognises() {
            return choice.outcome() == Outcome.RECOGNISE;
        }
    }

    List<ModelRule> ALL = List.of(
            found(Finding.MOVED_ON, ModelRule::movedOn),
            found(Finding.OTHER_LEVEL, each -> isAppraised(each) && each.model().level() != each.level()),
            found(Finding.LEVEL_BELOW_MISSING, ModelRule::lacksLevelBelow),
            found(Finding.PENDING_ELSEWHERE, each -> each.around().waiting()),
            found(Finding.TOO_FEW_POINTS, ModelRule::tooFewPoints),
            found(
                    Finding.REASON_MISSING,
                    each -> each.choice().outcome().needsReason()
                            && each.choice().reason() == null),
            found(Finding.NO_SCORE, each -> each.recognises() && each.score() == null),
            found(Finding.FEW_SHEETS, ModelRule::fewSheets),
            found(Finding.WIDE_SPREAD, ModelRule::wideSpread),
            found(
                    Finding.PAPERS_MISSING,
                    each -> each.recognises() && each.model().missingPapers() > 0),
            found(
                    Finding.NAMESAKE_IN_FORCE,
                    each -> each.recognises() && each.around().namesake()),
            new MarkedNonetheless(),
            new OpenDuplicate());

    static List<Finding> findings(Case model) {
        return ALL.stream().flatMap(rule -> rule.check(model).stream()).toList();
    }

    private static ModelRule found(Finding finding, Predicate<Case> applies) {
        return model -> applies.test(model) ? Optional.of(finding) : Optional.empty();
    }

    /** Also what is kept must still be there to be kept. */
    private static boolean movedOn(Case each) {
        ModelStep step = each.choice().outcome().step().orElse(ModelStep.RECOGNISE);
        return !step.leavesFrom(each.model().summary().state());
    }

    private static boolean isAppraised(Case each) {
        return each.choice().outcome() != Outcome.REVOKE;
    }

    private static boolean lacksLevelBelow(Case each) {
        ModelLevel recognised = each.model().summary().recognised();
        return each.recognises()
                && each.needed() != null
                && (recognised == null || recognised.compareTo(each.needed()) < 0);
    }

    private static boolean tooFewPoints(Case each) {
        return each.recognises()
                && each.score() != null
                && each.rules().recogniseFrom() != null
                && each.score().points().compareTo(each.rules().recogniseFrom()) < 0;
    }

    private static boolean fewSheets(Case each) {
        return each.recognises()
                && each.score() != null
                && each.rules().sheets() != null
                && each.score().sheets() < each.rules().sheets();
    }

    private static boolean wideSpread(Case each) {
        return each.recognises()
                && each.score() != null
                && each.score().spread() != null
                && each.rules().spread() != null
                && each.score().spread().compareTo(each.rules().spread()) > 0;
    }
}
