package vn.danvan.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.shared.UnitId;

/** @param sourceSha256 key of the stored file that it was read from */
public record NewDocument(
        DocumentFacts facts,
        List<DocumentCitation> citations,
        List<Recipient> recipients,
        @Nullable String sourceSha256,
        UnitId owner) {

    public record Recipient(String text, String purpose) {}
}
