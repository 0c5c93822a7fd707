package vn.danvan.models.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelId;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.step.Paper;

/**
 * A dossier in the making that lacks something.
 *
 * @param code year and number within it
 * @param required how many papers it must have
 * @param due by which day the year's dossiers are to be handed in; none where no day is set
 */
public record MissingPapers(
        ModelId model,
        String code,
        String name,
        String unit,
        ModelState state,
        int required,
        List<Paper> missing,
        @Nullable LocalDate due) {

    public int done() {
        return required - missing.size();
    }
}
