package vn.danvan.recognition.choosing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.models.DecidableModel;
import vn.danvan.models.ModelDecisions;
import vn.danvan.models.ModelId;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.AppraisedScore;
import vn.danvan.recognition.Choice;
import vn.danvan.recognition.Outcome;
import vn.danvan.recognition.RecognitionProblem;
import vn.danvan.recognition.RecognitionProblem.Reason;

/** Holds a choice against the rules; changes nothing. */
@Service
@Transactional(readOnly = true)
public class Verifying {

    private final ModelDecisions models;
    private final Scores scores;
    private final WaitingModels waiting;
    private final LevelRules rules;
    private final Rights rights;

    Verifying(ModelDecisions models, Scores scores, WaitingModels waiting, LevelRules rules, Rights rights) {
        this.models = models;
        this.scores = scores;
        this.waiting = waiting;
        this.rules = rules;
        this.rights = rights;
    }

    /**
     * @return each of the chosen, in their order; those that are not there are left out
     * @throws RecognitionProblem when a model was chosen twice
     */
    public Verification verify(ModelLevel level, List<Choice> choices) {
        rights.require(Right.PREPARE_DECISIONS);
        List<ModelId> ids = choices.stream().map(Choice::model).toList();
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new RecognitionProblem(Reason.TWICE);
        }
        Facts facts = facts(ids);
        ModelLevel needed = rules.needed(level);
        List<Verified> verified = choices.stream()
                .filter(choice -> facts.models().containsKey(choice.model()))
                .map(choice -> verified(level, needed, choice, facts))
                .toList();
        int judged = (int) verified.stream()
                .filter(each -> each.choice().outcome() != Outcome.REVOKE)
                .count();
        return new Verification(level, verified, rules.most(level, judged));
    }

    private record Facts(
            Map<ModelId, DecidableModel> models,
            Map<ModelId, AppraisedScore> points,
            Set<ModelId> waiting,
            Set<ModelId> namesakes) {}

    private Facts facts(Collection<ModelId> ids) {
        return new Facts(
                models.all(ids).stream().collect(Collectors.toMap(DecidableModel::id, Function.identity())),
                scores.of(ids),
                waiting.among(ids),
                models.namesakesInForce(ids));
    }

    private Verified verified(ModelLevel level, @Nullable ModelLevel needed, Choice choice, Facts facts) {
        DecidableModel model = Objects.requireNonNull(facts.models().get(choice.model()));
        @Nullable AppraisedScore score = facts.points().get(choice.model());
        return new Verified(
                new Candidate(model, score),
                choice,
                ModelRule.findings(new ModelRule.Case(
                        model,
                        choice,
                        score,
                        level,
                        rules.of(level),
                        needed,
                        facts.waiting().contains(choice.model()),
                        facts.namesakes().contains(choice.model()))));
    }
}
