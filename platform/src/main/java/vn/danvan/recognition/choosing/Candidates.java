package vn.danvan.recognition.choosing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.models.DecidableModel;
import vn.danvan.models.ModelDecisions;
import vn.danvan.models.ModelId;
import vn.danvan.recognition.AppraisedScore;

/** Models that wait for a decision and are in none yet, as a ranking. */
@Service
@Transactional(readOnly = true)
public class Candidates {

    /** The best first; whose points nobody knows comes after all others, in the order of registration. */
    private static final Comparator<Candidate> RANKING = Comparator.comparing(
            candidate -> candidate.score() == null ? null : candidate.score().points(),
            Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));

    private final ModelDecisions models;
    private final Scores scores;
    private final WaitingModels waiting;
    private final Rights rights;

    Candidates(ModelDecisions models, Scores scores, WaitingModels waiting, Rights rights) {
        this.models = models;
        this.scores = scores;
        this.waiting = waiting;
        this.rights = rights;
    }

    public List<Candidate> list(CandidateFilter filter) {
        rights.require(Right.PREPARE_DECISIONS);
        List<DecidableModel> appraised = models.appraised();
        List<ModelId> ids = appraised.stream().map(DecidableModel::id).toList();
        Set<ModelId> taken = waiting.among(ids);
        Map<ModelId, AppraisedScore> points = scores.of(ids);
        return appraised.stream()
                .filter(model -> !taken.contains(model.id()))
                .map(model -> new Candidate(model, points.get(model.id())))
                .filter(filter::matches)
                .sorted(RANKING)
                .toList();
    }
}
