package vn.danvan.council.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.council.CouncilId;
import vn.danvan.council.conflict.Conflicts;
import vn.danvan.council.round.RoundAccess;
import vn.danvan.council.round.RoundId;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.models.ModelId;
import vn.danvan.shared.WaitingWork;

/**
 * An entry for each open round in which the acting member has sheets to hand in: how many, and until when. It names no model,
 * since a round may be blind. What must not be scored for a conflict of interest does not count; therefore the number takes as
 * many statements as the list: one, and those of {@link Conflicts} for each council in which something is open.
 */
@Service
@Transactional(readOnly = true)
class SheetsToHandIn implements WaitingWork {

    private final JdbcClient jdbc;
    private final Rights rights;
    private final RoundAccess access;
    private final Conflicts conflicts;

    SheetsToHandIn(JdbcClient jdbc, Rights rights, RoundAccess access, Conflicts conflicts) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.access = access;
        this.conflicts = conflicts;
    }

    private record Open(
            RoundId round,
            String name,
            LocalDate deadline,
            CouncilId council,
            ModelId model,
            UUID member,
            Instant assignedAt) {}

    @Override
    public List<Entry> entries() {
        return byRound().values().stream().map(SheetsToHandIn::entry).toList();
    }

    @Override
    public int count() {
        return byRound().size();
    }

    /** No round without a sheet. */
    private Map<RoundId, List<Open>> byRound() {
        if (!rights.may(Right.SCORE_MODELS)) {
            return Map.of();
        }
        Map<CouncilId, List<Open>> councils =
                open().stream().collect(Collectors.groupingBy(Open::council, LinkedHashMap::new, Collectors.toList()));
        return councils.entrySet().stream()
                .flatMap(each -> withoutConflict(each.getKey(), each.getValue()).stream())
                .collect(Collectors.groupingBy(Open::round, LinkedHashMap::new, Collectors.toList()));
    }

    private List<Open> withoutConflict(CouncilId council, List<Open> sheets) {
        Map<ModelId, Set<UUID>> excluded = conflicts.conflicted(
                council, sheets.stream().map(Open::model).distinct().toList());
        return sheets.stream()
                .filter(each -> !excluded.getOrDefault(each.model(), Set.of()).contains(each.member()))
                .toList();
    }

    private static Entry entry(List<Open> sheets) {
        Open any = sheets.getFirst();
        return new Entry(
                "cham-diem/dot/" + any.round(),
                any.name(),
                "council.waiting.sheets",
                List.of(sheets.size()),
                null,
                sheets.stream().map(Open::assignedAt).min(Instant::compareTo).orElseThrow(),
                any.deadline());
    }

    /** Whoever is no member any more has nothing to hand in. */
    private List<Open> open() {
        return jdbc.sql("""
                        select r.id as round_id, r.name, r.deadline, r.council_id, s.model_id, s.member_id, s.assigned_at
                        from council_member m join score_sheet s on s.member_id = m.id
                        join appraisal_round r on r.id = s.round_id
                        where m.person_id = :person and m.member_from <= :today
                          and (m.member_to is null or m.member_to >= :today)
                          and r.state = 'OPEN' and s.state in ('ASSIGNED', 'DRAFT')
                        order by r.deadline, r.id, s.assigned_at, s.id""")
                .param("person", rights.require(Right.SCORE_MODELS).person().value())
                .param("today", access.today())
                .query(SheetsToHandIn::sheet)
                .list();
    }

    private static Open sheet(ResultSet row, int number) throws SQLException {
        return new Open(
                new RoundId(row.getObject("round_id", UUID.class)),
                row.getString("name"),
                row.getObject("deadline", LocalDate.class),
                new CouncilId(row.getObject("council_id", UUID.class)),
                new ModelId(row.getObject("model_id", UUID.class)),
                row.getObject("member_id", UUID.class),
                row.getTimestamp("assigned_at").toInstant());
    }
}
