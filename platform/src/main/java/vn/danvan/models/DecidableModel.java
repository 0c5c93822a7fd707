package vn.danvan.models;

import java.util.UUID;
import vn.danvan.models.step.ModelLevel;

/**
 * A model as those who decide on it need it.
 *
 * @param level that the present dossier asks for
 * @param missingPapers how many papers the dossier still lacks
 * @param nominator the person who registered it
 */
public record DecidableModel(ModelSummary summary, ModelLevel level, String place, int missingPapers, UUID nominator) {

    public ModelId id() {
        return summary.id();
    }
}
