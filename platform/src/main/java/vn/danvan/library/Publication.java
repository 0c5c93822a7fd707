package vn.danvan.library;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelId;

/**
 * A model's page in the library as those see it who work on it.
 *
 * @param version -1 where nothing was kept yet
 * @param open steps that the acting post can take now
 */
public record Publication(
        ModelId model,
        String modelName,
        int version,
        PublicationState state,
        LibraryText text,
        boolean editable,
        Set<PublicationStep> open,
        List<Event> events) {

    /** A page that waits: a draft for its unit's consent, one consented to for approval. */
    public record Waiting(ModelId model, String name, String unitName, PublicationState state) {}

    /** One point of the page's own history. */
    public record Event(
            Instant at,
            PublicationStep step,
            String person,
            String position,
            @Nullable String reason) {}
}
