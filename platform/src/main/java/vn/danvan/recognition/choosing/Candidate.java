package vn.danvan.recognition.choosing;

import org.jspecify.annotations.Nullable;
import vn.danvan.models.DecidableModel;
import vn.danvan.models.ModelId;
import vn.danvan.recognition.AppraisedScore;

/** A model that waits for a decision, with what it scored where that is known. */
public record Candidate(DecidableModel model, @Nullable AppraisedScore score) {

    public ModelId id() {
        return model.id();
    }
}
