package vn.danvan.recognition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.danvan.models.ModelId;

/**
 * Where the words come from that judges wrote for whoever proposed a model. A module that has them brings a bean; without
 * one, there are none.
 */
public interface JudgesComments {

    /**
     * Of the last closed appraisal of each model, without names, and in an order that tells nothing of who wrote what;
     * asked once for all, within the caller's transaction.
     */
    Map<ModelId, List<String>> of(Collection<ModelId> models);
}
