package vn.danvan.audit.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.audit.AuditLog;
import vn.danvan.audit.Change;
import vn.danvan.audit.ChangeFilter;
import vn.danvan.audit.ChangeSource;
import vn.danvan.audit.ChangedValue;
import vn.danvan.shared.ListPage;
import vn.danvan.shared.PageCut;

/** The province's log for whoever may read it, as on the screen: 403 for others; of a unit's head only its own people's. */
@RestController
class ChangesController {

    private final AuditLog log;

    ChangesController(AuditLog log) {
        this.log = log;
    }

    /**
     * Newest first, by pages of at most 100.
     *
     * @param person part of the author's name, with or without tone marks
     * @param table what kind of thing, as {@code /api/v1/audit/tables} names it
     * @param from first day (ISO) in Vietnam, inclusive
     * @param to last day (ISO) in Vietnam, inclusive
     * @param source SCREEN, API, JOB or SQL
     */
    @GetMapping("/api/v1/audit/changes")
    ListPage<ChangeJson> changes(
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String table,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable ChangeSource source,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageCut cut = PageCut.of(page, size);
        ChangeFilter filter = new ChangeFilter(said(table), said(person), from, to, source);
        return new ListPage<>(
                log.list(filter, cut.offset(), cut.limit()).stream()
                        .map(ChangeJson::of)
                        .toList(),
                log.count(filter));
    }

    /** What the log can speak of. */
    @GetMapping("/api/v1/audit/tables")
    List<String> tables() {
        return log.tables();
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * @param act INSERT, UPDATE or DELETE
     * @param record the record on whose history the change stands; {@code recordName} what people call it
     * @param request the code that an error dialog or an answer's {@code X-Request-Id} names
     */
    record ChangeJson(
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
            List<ValueJson> values) {

        static ChangeJson of(Change change) {
            return new ChangeJson(
                    change.id(),
                    change.happenedAt(),
                    change.act(),
                    change.table(),
                    change.record(),
                    change.recordName(),
                    change.source(),
                    change.person(),
                    change.position(),
                    change.unit(),
                    change.request(),
                    change.values().stream().map(ValueJson::of).toList());
        }
    }

    /** @param part the key within a field that holds a whole form; ids are told by the names of what they stand for */
    record ValueJson(
            String column,
            @Nullable String part,
            @Nullable String before,
            @Nullable String after) {

        static ValueJson of(ChangedValue value) {
            return new ValueJson(value.column(), value.part(), value.before(), value.after());
        }
    }
}
