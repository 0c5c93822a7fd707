package vn.danvan.models.evidence;

import java.util.UUID;
import vn.danvan.models.ModelId;

/**
 * A photo that may be shown to others than those who work on the model.
 *
 * @param caption as it was written, possibly empty
 * @param width of the full picture in pixels
 * @param height of the full picture in pixels
 */
public record Photo(UUID id, ModelId model, String caption, int width, int height) {}
