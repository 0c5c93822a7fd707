package vn.danvan.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentId;

/** A line of a list of imports. @param document the first document that it became, once confirmed */
public record ImportSummary(
        ImportId id,
        String fileName,
        ImportState state,
        Instant uploadedAt,
        @Nullable DocumentId document) {}
