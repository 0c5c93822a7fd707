package vn.danvan.intake;

import java.util.List;
import vn.danvan.intake.draft.DraftDocument;

/** @param version to be sent back with a decision, so that two people cannot decide on different things */
public record ImportDetails(
        ImportId id,
        int version,
        ImportState state,
        String fileName,
        String sha256,
        String encoding,
        String cleanText,
        List<DraftDocument> documents) {}
