package vn.danvan.recognition.choosing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.DecidableModel;
import vn.danvan.models.ModelId;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.AppraisedScore;
import vn.danvan.recognition.Choice;
import vn.danvan.recognition.Outcome;
import vn.danvan.tenantconfig.RecognitionRules;

/**
 * All that choices for some models are held against, read once: whoever weighs outcomes and reasons on the screen asks the
 * database nothing more. What is proposed in the end is verified anew.
 */
public final class Grounds {

    private final ModelLevel level;
    private final RecognitionRules.Level rules;
    private final @Nullable ModelLevel needed;
    private final Map<ModelId, DecidableModel> models;
    private final Map<ModelId, AppraisedScore> points;
    private final Map<ModelId, Around> around;

    Grounds(
            ModelLevel level,
            RecognitionRules.Level rules,
            @Nullable ModelLevel needed,
            Map<ModelId, DecidableModel> models,
            Map<ModelId, AppraisedScore> points,
            Map<ModelId, Around> around) {
        this.level = level;
        this.rules = rules;
        this.needed = needed;
        this.models = models;
        this.points = points;
        this.around = around;
    }

    /** @return each of the chosen, in their order; those that are not there are left out */
    public Verification verify(List<Choice> choices) {
        List<Verified> verified = choices.stream()
                .filter(choice -> models.containsKey(choice.model()))
                .map(this::verified)
                .toList();
        int judged = (int) verified.stream()
                .filter(each -> each.choice().outcome() != Outcome.REVOKE)
                .count();
        return new Verification(level, verified, LevelRules.most(rules, judged));
    }

    private Verified verified(Choice choice) {
        DecidableModel model = Objects.requireNonNull(models.get(choice.model()));
        @Nullable AppraisedScore score = points.get(choice.model());
        Around elsewhere = Objects.requireNonNullElse(around.get(choice.model()), Around.NOTHING);
        return new Verified(
                new Candidate(model, score),
                choice,
                ModelRule.findings(new ModelRule.Case(model, choice, score, level, rules, needed, elsewhere)));
    }
}
