package vn.danvan.recognition.choosing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danvan.models.ModelId;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.life.StepProblem;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.models.step.StepRule;

/**
 * Whether a recognised model may be proposed higher is a matter of the points with which it was recognised, where the
 * province says so. Whose points nobody knows is not held up.
 */
@Component
class ProposeFromPoints implements StepRule {

    private final JdbcClient jdbc;
    private final LevelRules rules;

    ProposeFromPoints(JdbcClient jdbc, LevelRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    @Override
    public void require(ModelId model, ModelStep step) {
        if (step == ModelStep.PROPOSE_HIGHER) {
            jdbc.sql("""
                            select d.level, i.points from recognition_item i
                            join recognition_decision d on d.id = i.decision_id
                            where i.model_id = ? and i.outcome = 'RECOGNISE' and d.state = 'PUBLISHED'
                            order by d.published_at desc limit 1""")
                    .param(model.value())
                    .query((row, number) ->
                            new Recognised(ModelLevel.valueOf(row.getString("level")), row.getBigDecimal("points")))
                    .optional()
                    .ifPresent(this::requireEnough);
        }
    }

    private record Recognised(ModelLevel level, @Nullable BigDecimal points) {}

    private void requireEnough(Recognised recognised) {
        BigDecimal points = recognised.points();
        BigDecimal needed = rules.of(recognised.level()).proposeFrom();
        if (points != null && needed != null && points.compareTo(needed) < 0) {
            throw new StepProblem(StepProblem.Reason.POINTS_TOO_FEW, needed, points);
        }
    }
}
