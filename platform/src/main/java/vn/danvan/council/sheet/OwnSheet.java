package vn.danvan.council.sheet;

import vn.danvan.models.ModelId;
import vn.danvan.scoring.evaluation.Evaluation;

/**
 * A sheet that the judge handed in on another model, to hold one's present marks against.
 *
 * @param position in the round's list, by which a blind round calls the model
 * @param name in a blind round with the names blotted out
 * @param evaluation line by line
 */
public record OwnSheet(ModelId model, int position, String name, Evaluation evaluation) {}
