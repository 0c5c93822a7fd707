package vn.danvan.recognition.feedback;

import java.util.UUID;
import vn.danvan.models.ModelId;

/**
 * Something that the council said of a model.
 *
 * @param cleared whether the nominator may read it once the result is published
 */
public record Comment(UUID id, ModelId model, String text, boolean cleared) {}
