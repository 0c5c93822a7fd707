package vn.danvan.recognition.feedback;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.recognition.DecisionDetails;
import vn.danvan.recognition.DecisionId;
import vn.danvan.recognition.DecisionItem;
import vn.danvan.recognition.DecisionService;
import vn.danvan.recognition.DecisionState;
import vn.danvan.recognition.JudgesComments;
import vn.danvan.recognition.RecognitionProblem;
import vn.danvan.recognition.RecognitionProblem.Reason;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.TimeOrderedIds;

/** What the council said of models. A nominator reads what was cleared, of results that are published, and no more. */
@Service
@Transactional
public class Feedback {

    private static final String ALL = "select c.id, c.model_id, c.text, c.cleared from recognition_comment c ";

    private final JdbcClient jdbc;
    private final DecisionService decisions;
    private final ModelService models;
    private final Rights rights;
    private final ObjectProvider<JudgesComments> judges;
    private final Clock clock;

    Feedback(
            JdbcClient jdbc,
            DecisionService decisions,
            ModelService models,
            Rights rights,
            ObjectProvider<JudgesComments> judges,
            Clock clock) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.models = models;
        this.rights = rights;
        this.judges = judges;
        this.clock = clock;
    }

    /** All that was said, cleared or not, in the order in which it was written. */
    @Transactional(readOnly = true)
    public List<Comment> of(DecisionId decision) {
        decisions.details(decision);
        return jdbc.sql(ALL + "where c.decision_id = ? order by c.created_at, c.id")
                .param(decision.value())
                .query((row, number) -> new Comment(
                        row.getObject("id", UUID.class),
                        new ModelId(row.getObject("model_id", UUID.class)),
                        row.getString("text"),
                        row.getBoolean("cleared")))
                .list();
    }

    /**
     * What judges wrote for the nominators of these models, without names: a start for whoever words the comments. What
     * was taken over word for word is left out.
     */
    @Transactional(readOnly = true)
    public Map<ModelId, List<String>> offered(DecisionId decision) {
        DecisionDetails about = kept(decision);
        JudgesComments known = judges.getIfAvailable();
        if (known == null || about.items().isEmpty()) {
            return Map.of();
        }
        Map<ModelId, Set<String>> taken = of(decision).stream()
                .collect(Collectors.groupingBy(Comment::model, Collectors.mapping(Comment::text, Collectors.toSet())));
        Map<ModelId, List<String>> offered = new HashMap<>();
        known.of(about.items().stream().map(DecisionItem::model).toList()).forEach((model, said) -> {
            Set<String> there = taken.getOrDefault(model, Set.of());
            List<String> rest =
                    said.stream().filter(each -> !there.contains(each)).toList();
            if (!rest.isEmpty()) {
                offered.put(model, rest);
            }
        });
        return offered;
    }

    /** Adds a comment on a model of that decision; it is not cleared yet. */
    public UUID add(DecisionId decision, ModelId model, String text) {
        DecisionDetails about = kept(decision);
        if (text.isBlank()) {
            throw new RecognitionProblem(Reason.COMMENT_EMPTY);
        }
        if (about.items().stream().noneMatch(item -> item.model().equals(model))) {
            throw new NotFound();
        }
        UUID id = TimeOrderedIds.next(clock);
        jdbc.sql("insert into recognition_comment (id, decision_id, model_id, text, cleared, created_at)"
                        + " values (?, ?, ?, ?, false, ?)")
                .params(id, decision.value(), model.value(), text.strip(), Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /**
     * Clears a comment for the nominator, or takes that back.
     *
     * @throws RecognitionProblem when it is taken back after the nominator could read it
     */
    public void clear(DecisionId decision, UUID comment, boolean cleared) {
        DecisionState state = kept(decision).summary().state();
        if (!cleared && state == DecisionState.PUBLISHED) {
            throw new RecognitionProblem(Reason.NOT_OPEN);
        }
        int found = jdbc.sql("update recognition_comment set cleared = ? where id = ? and decision_id = ?")
                .params(cleared, comment, decision.value())
                .update();
        if (found == 0) {
            throw new NotFound();
        }
    }

    /** What whoever may read the model may read of what was said: cleared, and published. */
    @Transactional(readOnly = true)
    public List<String> cleared(ModelId model) {
        models.details(model);
        return jdbc.sql("""
                        select c.text from recognition_comment c join recognition_decision d on d.id = c.decision_id
                        where c.model_id = ? and c.cleared and d.state = 'PUBLISHED' order by c.created_at, c.id""").param(model.value()).query(String.class).list();
    }

    private DecisionDetails kept(DecisionId decision) {
        rights.require(Right.PREPARE_DECISIONS);
        DecisionDetails details = decisions.details(decision);
        if (details.summary().state() == DecisionState.CANCELLED) {
            throw new RecognitionProblem(Reason.NOT_OPEN);
        }
        return details;
    }
}
