package vn.danvan.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row that was written, changed or taken away.
 *
 * @param act INSERT, UPDATE or DELETE
 * @param table the table's name; its caption is {@code audit.table.<table>}
 * @param record the record on whose history the change stands; null where it stands on none
 * @param recordName what people call the record; null where it is gone or has no name
 * @param person full name of the author; null where nobody was signed in
 * @param position the author's position at that time
 * @param request the code that an error dialog or an answer's {@code X-Request-Id} names
 * @param values what differs; of a new row all that it holds
 */
public record Change(
        long id,
        Instant happenedAt,
        String act,
        String table,
        @Nullable String record,
        @Nullable String recordName,
        ChangeSource source,
        @Nullable String person,
        @Nullable String position,
        @Nullable String unit,
        @Nullable String request,
        List<ChangedValue> values) {}
