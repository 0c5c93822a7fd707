package vn.danvan.documents;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.danvan.shared.TimeOrderedIds;

/**
 * Puts the documents of a new province's sample data into its register. Nobody is signed in while a province is
 * prepared, so no right is asked for; {@link DocumentRegister} is the way for everything else.
 */
@Component
public class SampleDocuments {

    /** No person has this id: the configuration wrote the document. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Documents documents;
    private final Clock clock;

    SampleDocuments(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** Runs in the caller's transaction. Facts and owner only; a sample cites and addresses nobody. */
    public DocumentId register(NewDocument document) {
        DocumentId id = new DocumentId(TimeOrderedIds.next(clock));
        documents.saveAndFlush(new OfficialDocument(id, document, NOBODY, clock.instant()));
        return id;
    }
}
