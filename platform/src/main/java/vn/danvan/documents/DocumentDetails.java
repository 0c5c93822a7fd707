package vn.danvan.documents;

import java.util.List;

public record DocumentDetails(
        DocumentId id, DocumentFacts facts, List<DocumentCitation> citations, List<NewDocument.Recipient> recipients) {}
