package vn.danvan.council.sheet;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.step.Paper;

/**
 * What a judge reads of a model. In a blind round without code, lead unit, place, partners and references, and with
 * their names blotted out of the texts.
 *
 * @param code none in a blind round; {@code leadUnit} likewise
 */
public record Dossier(
        ModelId model,
        @Nullable String code,
        @Nullable String leadUnit,
        Registration registration,
        List<PaperLine> papers,
        List<PhotoLine> photos) {

    /** @param reference none in a blind round: names of files name people */
    public record PaperLine(Paper kind, @Nullable String reference) {}

    /** @param caption possibly empty; in a blind round with the names blotted out */
    public record PhotoLine(UUID id, String caption) {}
}
