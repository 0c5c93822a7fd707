package vn.danvan.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.shared.NotFound;

/** The province's log, read; nothing in the application writes it. */
@Service
@Transactional(readOnly = true)
public class AuditLog {

    private final ChangeQueries queries;
    private final ChangeReader reader;
    private final Rights rights;

    AuditLog(ChangeQueries queries, ChangeReader reader, Rights rights) {
        this.queries = queries;
        this.reader = reader;
        this.rights = rights;
    }

    /** Newest first; of the acting post's units where it may not read all of the province's. */
    public List<Change> list(ChangeFilter filter, int offset, int limit) {
        return reader.read(queries.list(filter, authors(), offset, limit));
    }

    /** @throws NotFound for what is not there or what the acting post may not read */
    public Change change(long id) {
        return reader.read(queries.find(id, authors()).stream().toList()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public int count(ChangeFilter filter) {
        return queries.count(filter, authors());
    }

    /** The tables that the log speaks of, by name. */
    public List<String> tables() {
        rights.require(Right.READ_AUDIT);
        return queries.tables();
    }

    /**
     * The history of one record and of what hangs on it, newest first. Whoever may read the record may read this: ask for
     * the record first, and call this only with what was given.
     */
    public List<Change> history(UUID record, int offset, int limit) {
        return reader.read(queries.history(record, offset, limit));
    }

    private ReadScope authors() {
        rights.require(Right.READ_AUDIT);
        return rights.scope(Right.READ_AUDIT);
    }
}
