package vn.danvan.models.forms;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A year of registration that has forms of its own or is opened.
 *
 * @param openedAt none while its forms may still change; {@code openedBy} is a name
 * @param dossiersDue by which day dossiers are to be handed in
 * @param forms how many there are
 */
public record FormYear(
        int year,
        @Nullable Instant openedAt,
        @Nullable String openedBy,
        @Nullable LocalDate dossiersDue,
        int forms) {}
