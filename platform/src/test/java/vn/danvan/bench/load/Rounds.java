package vn.danvan.bench.load;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvan.scoring.reading.SchemeText;
import vn.danvan.scoring.scheme.Scheme;

/** Two rounds of a council each: one in which everybody has scored everything, and one that is to be dealt out. */
final class Rounds {

    static final int SCORED = 2_000;
    static final int JUDGES = 9;
    static final int TO_DEAL = 500;
    static final int PANEL = 30;

    private static final Instant OPENED = Instant.parse("2026-01-05T02:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2035, 12, 31);

    private final Connection owner;
    private final Rows rows;
    private final Dice dice;

    private record Form(UUID id, Scheme scheme) {}

    Rounds(Connection owner, Rows rows, Dice dice) {
        this.owner = owner;
        this.rows = rows;
        this.dice = dice;
    }

    void make(List<Unit> units, List<UUID> models) throws SQLException, IOException {
        Form form = form();
        List<UUID> scored = models.subList(Math.max(0, models.size() - SCORED), models.size());
        List<UUID> dealt = models.subList(0, Math.min(models.size(), TO_DEAL));
        UUID full = round("scored", form, units.getFirst(), scored);
        List<UUID> judges = members(full, units, JUDGES);
        for (UUID model : scored) {
            judges.forEach(judge -> sheet(form.scheme(), full, model, judge));
        }
        members(round("to deal", form, units.getFirst(), dealt), units, PANEL);
    }

    /** One that every province of the demonstration begins with, and whose points are those of its leaves. */
    private Form form() throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row =
                        statement.executeQuery("select id, content from scoring_scheme where code = 'mau-mo-hinh'")) {
            row.next();
            return new Form(row.getObject(1, UUID.class), SchemeText.read(row.getString(2)));
        }
    }

    /** A round has the same id as its council. */
    private UUID round(String name, Form form, Unit unit, List<UUID> models) {
        UUID id = dice.id(OPENED);
        rows.add(
                "council (id, version, kind, name, level, term_from, term_to, standing_unit, created_at)",
                id,
                0,
                "APPRAISAL_GROUP",
                name,
                "PROVINCE",
                FROM,
                UNTIL,
                unit.id(),
                OPENED);
        rows.add(
                "appraisal_round (id, version, council_id, scheme_id, name, year, level, deadline, min_sheets,"
                        + " missing_policy, blind, spread_percent, state, created_at)",
                id,
                0,
                id,
                form.id(),
                name,
                2026,
                "PROVINCE",
                UNTIL,
                3,
                "LEAVE_OUT",
                false,
                20,
                "OPEN",
                OPENED);
        for (int position = 0; position < models.size(); position++) {
            rows.add("round_model (round_id, model_id, position)", id, models.get(position), position);
        }
        return id;
    }

    private List<UUID> members(UUID council, List<Unit> units, int count) {
        List<UUID> members = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            UUID member = dice.id(OPENED);
            rows.add(
                    "council_member (id, council_id, person_id, role, member_from)",
                    member,
                    council,
                    units.get(2 + index % (units.size() - 2)).secretary().person(),
                    index == 0 ? "CHAIR" : "MEMBER",
                    FROM);
            members.add(member);
        }
        return members;
    }

    private void sheet(Scheme scheme, UUID round, UUID model, UUID member) {
        List<BigDecimal> points = scheme.leaves().stream()
                .map(leaf -> BigDecimal.valueOf(dice.below(leaf.maxPoints().intValue() + 1)))
                .toList();
        String stored = Stream.concat(points.stream(), Collections.nCopies(2, BigDecimal.ZERO).stream())
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(";"));
        rows.add(
                "score_sheet (id, version, round_id, model_id, member_id, state, given, remarks, council_comment,"
                        + " nominator_comment, total, points, assigned_at, declared_at, changed_at, final_at)",
                dice.id(OPENED),
                1,
                round,
                model,
                member,
                "FINAL",
                "{}",
                "{}",
                "",
                "",
                points.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                stored,
                OPENED,
                OPENED,
                OPENED,
                OPENED);
    }
}
