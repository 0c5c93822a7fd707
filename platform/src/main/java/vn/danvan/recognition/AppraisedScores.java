package vn.danvan.recognition;

import java.util.Collection;
import java.util.Map;
import vn.danvan.models.ModelId;

/** Where the points of appraised models come from. A module that has them brings a bean; without one, none are known. */
public interface AppraisedScores {

    /** @return the last closed appraisal of each that has one; asked once for all, within the caller's transaction */
    Map<ModelId, AppraisedScore> of(Collection<ModelId> models);
}
