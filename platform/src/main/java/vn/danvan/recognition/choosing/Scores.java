package vn.danvan.recognition.choosing;

import java.util.Collection;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.danvan.models.ModelId;
import vn.danvan.recognition.AppraisedScore;
import vn.danvan.recognition.AppraisedScores;

/** Points where some module knows them; none where none does. */
@Component
class Scores {

    private final ObjectProvider<AppraisedScores> known;

    Scores(ObjectProvider<AppraisedScores> known) {
        this.known = known;
    }

    Map<ModelId, AppraisedScore> of(Collection<ModelId> models) {
        AppraisedScores scores = known.getIfAvailable();
        return scores == null || models.isEmpty() ? Map.of() : scores.of(models);
    }
}
