package vn.danvan.plans.baseline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.plans.PlanEdition;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.NotFound;

/** What of a plan is otherwise than in the version that was approved. */
@Service
@Transactional(readOnly = true)
public class PlanBaseline {

    private final PlanLife life;
    private final JdbcClient jdbc;

    PlanBaseline(PlanLife life, JdbcClient jdbc) {
        this.life = life;
        this.jdbc = jdbc;
    }

    /**
     * @param edition the version to compare with, the first where null
     * @return empty for a plan of which no version was kept
     * @throws NotFound for a plan that the post may not see, or a version that there is not
     */
    public Optional<ChangesSince> since(PlanId plan, @Nullable Integer edition) {
        List<PlanEdition> editions = life.editions(plan);
        if (editions.isEmpty() && edition == null) {
            return Optional.empty();
        }
        PlanEdition base = editions.stream()
                .filter(each -> edition == null || each.number() == edition)
                .findFirst()
                .orElseThrow(NotFound::new);
        return Optional.of(new ChangesSince(
                base.number(),
                base.recordedAt(),
                editions.stream().map(PlanEdition::number).toList(),
                new Comparison(base.content(), life.now(plan), reasons(plan)).tasks()));
    }

    private Map<TaskId, String> reasons(PlanId plan) {
        Map<TaskId, String> reasons = new HashMap<>();
        jdbc.sql("select id, withdrawn_reason from task where plan_id = ? and withdrawn_reason is not null")
                .param(plan.value())
                .query(row -> {
                    reasons.put(new TaskId(row.getObject("id", UUID.class)), row.getString("withdrawn_reason"));
                });
        return reasons;
    }
}
