package vn.danvan.documents;

import java.util.List;

/** @param hasFile whether the file that it was read from is kept */
public record DocumentDetails(
        DocumentId id,
        DocumentFacts facts,
        List<DocumentCitation> citations,
        List<NewDocument.Recipient> recipients,
        boolean hasFile) {}
