package vn.danvan.models.step;

import java.util.ArrayList;
import java.util.List;

/** Papers of a dossier. Each has a text {@code models.paper.<name>}. */
public enum Paper {
    ACHIEVEMENT_REPORT,
    EVIDENCE,
    LOCAL_OPINION,
    /** The decision by which the level below recognised the model. */
    LOWER_DECISION;

    /** What a dossier for this level must have. */
    public static List<Paper> requiredFor(ModelLevel level) {
        List<Paper> required = new ArrayList<>(List.of(ACHIEVEMENT_REPORT, EVIDENCE, LOCAL_OPINION));
        if (level != ModelLevel.GRASSROOTS) {
            required.add(LOWER_DECISION);
        }
        return List.copyOf(required);
    }
}
