package vn.danvan.replication.effect;

import org.jspecify.annotations.Nullable;

/**
 * @param peopleReached how many people the model reaches now, where that is known
 * @param evidence by what it can be seen; needed
 */
public record EffectAnswer(Effect effect, @Nullable Integer peopleReached, String evidence) {

    static final int MOST = 4000;

    public EffectAnswer {
        evidence = evidence.strip();
    }

    void check() {
        if (!effect.isAnswer()) {
            throw new EffectProblem(EffectProblem.Reason.NO_ANSWER);
        }
        if (evidence.isEmpty()) {
            throw new EffectProblem(EffectProblem.Reason.EVIDENCE_MISSING);
        }
        if (evidence.length() > MOST) {
            throw new EffectProblem(EffectProblem.Reason.EVIDENCE_TOO_LONG, MOST);
        }
        if (peopleReached != null && peopleReached < 0) {
            throw new EffectProblem(EffectProblem.Reason.NUMBER_NEGATIVE);
        }
    }
}
