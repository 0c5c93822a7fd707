package vn.danvan.recognition.choosing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.models.DecidableModel;
import vn.danvan.models.ModelDecisions;
import vn.danvan.models.ModelId;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.Choice;
import vn.danvan.recognition.RecognitionProblem;
import vn.danvan.recognition.RecognitionProblem.Reason;

/** Holds a choice against the rules; changes nothing. */
@Service
@Transactional(readOnly = true)
public class Verifying {

    private final ModelDecisions models;
    private final Scores scores;
    private final WaitingModels waiting;
    private final Conflicted conflicted;
    private final LevelRules rules;
    private final Rights rights;

    Verifying(
            ModelDecisions models,
            Scores scores,
            WaitingModels waiting,
            Conflicted conflicted,
            LevelRules rules,
            Rights rights) {
        this.models = models;
        this.scores = scores;
        this.waiting = waiting;
        this.conflicted = conflicted;
        this.rules = rules;
        this.rights = rights;
    }

    /**
     * @return each of the chosen, in their order; those that are not there are left out
     * @throws RecognitionProblem when a model was chosen twice
     */
    public Verification verify(ModelLevel level, List<Choice> choices) {
        return grounds(level, choices.stream().map(Choice::model).toList()).verify(choices);
    }

    /**
     * What any choice for these models is held against just now.
     *
     * @throws RecognitionProblem when a model is named twice
     */
    public Grounds grounds(ModelLevel level, List<ModelId> ids) {
        rights.require(Right.PREPARE_DECISIONS);
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new RecognitionProblem(Reason.TWICE);
        }
        return new Grounds(
                level,
                rules.of(level),
                rules.needed(level),
                models.all(ids).stream().collect(Collectors.toMap(DecidableModel::id, Function.identity())),
                scores.of(ids),
                around(ids));
    }

    private Map<ModelId, Around> around(Collection<ModelId> ids) {
        Set<ModelId> held = waiting.among(ids);
        Set<ModelId> namesakes = models.namesakesInForce(ids);
        Set<ModelId> marked = conflicted.among(ids);
        Set<ModelId> duplicates = models.likelyDuplicates(ids);
        return ids.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new Around(
                                held.contains(id),
                                namesakes.contains(id),
                                marked.contains(id),
                                duplicates.contains(id))));
    }
}
