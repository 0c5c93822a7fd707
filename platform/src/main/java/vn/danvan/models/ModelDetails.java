package vn.danvan.models;

import java.util.List;
import java.util.Set;
import vn.danvan.models.life.ModelStep;

/**
 * @param open steps that the acting post can take now
 * @param editable whether the acting post may change the registration
 */
public record ModelDetails(
        ModelSummary summary,
        int version,
        Registration registration,
        List<ModelEvent> lifeLine,
        Set<ModelStep> open,
        boolean editable) {}
