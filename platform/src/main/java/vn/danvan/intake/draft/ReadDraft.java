package vn.danvan.intake.draft;

import java.util.List;

/** What was read from a file. */
public record ReadDraft(
        List<DraftDocument> documents, String cleanText, String sha256, String encoding, String mediaType) {}
