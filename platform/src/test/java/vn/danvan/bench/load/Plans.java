package vn.danvan.bench.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Documents and the plans that some of them are. */
final class Plans {

    private static final String DOCUMENT = "official_document (id, version, side, type_code, type_name, number,"
            + " number_printed, symbol, issuer, issuer_confidence, issued_on, issued_on_precision, issued_year, title,"
            + " draft, partial, owner_unit, created_by, created_at)";
    private static final String PLAN =
            "plan (id, version, document_id, state, owner_unit, created_at, level, period_kind,"
                    + " period_from, period_to, parent_plan_id)";
    private static final String TRANSITION =
            "plan_transition (id, plan_id, plan_version, from_state, to_state," + " happened_at, person_id, post_id)";

    private final Rows rows;
    private final Dice dice;
    private final Words words;
    private final LocalDate today;
    private int number;

    Plans(Rows rows, Dice dice, Words words, LocalDate today) {
        this.rows = rows;
        this.dice = dice;
        this.words = words;
        this.today = today;
    }

    UUID document(Unit owner, LocalDate day, String type, boolean draft) {
        Instant at = dice.at(day);
        UUID id = dice.id(at);
        number++;
        String printed = draft ? null : number % 900 + 1 + "/" + type + "-" + owner.code();
        rows.add(
                DOCUMENT,
                id,
                0,
                side(owner),
                type,
                type.equals("KH") ? "Kế hoạch" : "Công văn",
                draft ? null : number % 900 + 1,
                printed,
                owner.code(),
                owner.name(),
                "STATED",
                draft ? null : day,
                draft ? "YEAR" : "DAY",
                day.getYear(),
                words.work() + " năm " + day.getYear(),
                draft,
                false,
                owner.id(),
                owner.clerk().person(),
                at);
        for (int position = 0; position < 2; position++) {
            rows.add("citation (document_id, position, text, relation)", id, position, words.work(), "BASIS");
            rows.add(
                    "document_recipient (document_id, position, text, purpose)",
                    id,
                    position,
                    "Như trên",
                    "để báo cáo");
        }
        return id;
    }

    private static String side(Unit owner) {
        return owner.side();
    }

    Plan plan(Unit owner, LocalDate day, String level, @Nullable Plan upper) {
        String state = state(day, level);
        boolean draft = state.equals("DRAFT") || state.equals("SUBMITTED");
        Instant at = dice.at(day);
        UUID id = dice.id(at);
        rows.add(
                PLAN,
                id,
                0,
                document(owner, day, "KH", draft),
                state,
                owner.id(),
                at,
                level,
                "YEAR",
                LocalDate.of(day.getYear(), 1, 1),
                LocalDate.of(day.getYear(), 12, 31),
                upper == null ? null : upper.id());
        if (!draft) {
            moved(id, owner, "APPROVED", "ISSUED", at);
        }
        if (state.equals("CLOSED")) {
            moved(id, owner, "IN_PROGRESS", "CLOSED", dice.at(LocalDate.of(day.getYear(), 12, 20)));
        }
        for (int position = 0; position < 3; position++) {
            rows.add(
                    "plan_section (plan_id, position, depth, code, heading)",
                    id,
                    position,
                    1,
                    "I".repeat(position + 1),
                    words.work());
            rows.add(
                    "target (plan_id, position, text, operator, value, unit)",
                    id,
                    position,
                    words.work(),
                    "GE",
                    1 + dice.below(90),
                    "mô hình");
        }
        return new Plan(id, owner, day, state);
    }

    private void moved(UUID plan, Unit owner, String from, String to, Instant at) {
        rows.add(
                TRANSITION,
                dice.id(at),
                plan,
                1,
                from,
                to,
                at,
                owner.secretary().person(),
                owner.secretary().id());
    }

    /** Some years later nearly all are closed; this year some units still write. */
    private String state(LocalDate day, String level) {
        int age = today.getYear() - day.getYear();
        if (age == 0) {
            boolean writing = level.equals("UNIT") && dice.percent(6);
            return writing ? dice.percent(50) ? "DRAFT" : "SUBMITTED" : dice.percent(80) ? "IN_PROGRESS" : "ISSUED";
        }
        return dice.percent(age == 1 ? 85 : 98) ? "CLOSED" : "IN_PROGRESS";
    }

    /** @param day of issue */
    record Plan(UUID id, Unit owner, LocalDate day, String state) {

        boolean inForce() {
            return state.equals("IN_PROGRESS") || state.equals("ISSUED");
        }

        boolean writing() {
            return state.equals("DRAFT") || state.equals("SUBMITTED");
        }
    }
}
