package vn.danvan.bench;

import java.util.List;
import java.util.UUID;
import vn.danvan.documents.DocumentCitation;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.documents.NewDocument;
import vn.danvan.shared.UnitId;

/** A document as small as one can be: one citation, one recipient. */
final class MeasuredDocument {

    static final String TITLE = "Kế hoạch để đo";

    private MeasuredDocument() {}

    static NewDocument ownedBy(UUID unit) {
        DocumentFacts facts = new DocumentFacts(
                "GOVERNMENT",
                null,
                null,
                null,
                null,
                null,
                null,
                "HIGH",
                null,
                null,
                null,
                "NONE",
                null,
                TITLE,
                false,
                false,
                null,
                null,
                null,
                null);
        return new NewDocument(
                facts,
                List.of(new DocumentCitation("a", null, null, null, null, null, "BASIS")),
                List.of(new NewDocument.Recipient("a", "b")),
                null,
                new UnitId(unit));
    }
}
