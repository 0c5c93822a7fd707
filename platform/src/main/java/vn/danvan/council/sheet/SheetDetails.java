package vn.danvan.council.sheet;

import java.util.List;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.scoring.evaluation.Evaluation;
import vn.danvan.scoring.scheme.Scheme;

/**
 * A judge's own sheet.
 *
 * @param version what a change must name
 * @param evaluation of what is given so far
 * @param changes earlier values, if it was changed after it had been handed in
 */
public record SheetDetails(
        RoundSummary round,
        Scheme scheme,
        QueueItem item,
        int version,
        SheetContent content,
        Evaluation evaluation,
        List<SheetChange> changes,
        Dossier dossier) {}
