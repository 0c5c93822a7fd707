package vn.danvan.documents;

public record DocumentSummary(DocumentId id, DocumentFacts facts) {}
