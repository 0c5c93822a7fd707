package vn.danvan.twin;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.identity.Duty;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.step.ModelLevel;

/**
 * What stands in the cells of a twin. Any column has a value by its type, with the secret in it; here stand only those
 * that must be something certain so that the platform can read the row. A new column needs nothing here, unless it may
 * not hold any text or number.
 */
final class TwinValues {

    private static final Timestamp NOW = Timestamp.from(Instant.now());
    /** In which the tasks of the twins are due. */
    static final YearMonth MONTH = YearMonth.of(2025, 3);

    private static final Date DAY = Date.valueOf(MONTH.atDay(1));
    /** Columns that say how a row stands, or place it, in every table that has them. */
    private static final Map<String, Object> EVERYWHERE = Map.of("version", 0, "version_number", 1, "depth", 0);

    private static final Map<String, Object> CERTAIN = Map.ofEntries(
            Map.entry("account.enabled", true),
            Map.entry("appraisal_round.level", "GRASSROOTS"),
            Map.entry("appraisal_round.min_sheets", 1),
            Map.entry("appraisal_round.missing_policy", "LEAVE_OUT"),
            Map.entry("appraisal_round.spread_percent", 20),
            Map.entry("appraisal_round.state", "OPEN"),
            Map.entry("adoption.state", "RUNNING"),
            Map.entry("adoption.people_reached", 7),
            Map.entry("adoption_event.step", "START"),
            Map.entry("adoption_event.state", "RUNNING"),
            Map.entry("effect_answer.side", "UNIT"),
            Map.entry("effect_answer.effect", "EFFECTIVE"),
            Map.entry("effect_answer.people_reached", 7),
            Map.entry("library_entry.state", "PUBLISHED"),
            Map.entry("library_entry.field", ModelField.ECONOMY.name()),
            Map.entry("library_entry.level", ModelLevel.GRASSROOTS.name()),
            Map.entry("library_entry.for_public", true),
            Map.entry("library_event.step", "PUBLISH"),
            Map.entry("library_event.state", "PUBLISHED"),
            Map.entry("library_photo.position", 0),
            Map.entry("library_photo.width", 480),
            Map.entry("library_photo.height", 360),
            Map.entry("citation.relation", "BASIS"),
            Map.entry("citation.type", "KH"),
            Map.entry("council.kind", "APPRAISAL_GROUP"),
            Map.entry("council.level", "GRASSROOTS"),
            Map.entry("council_member.role", "MEMBER"),
            Map.entry("declared_interest.kind", "OTHER"),
            Map.entry("document_import.state", "NEEDS_REVIEW"),
            Map.entry("document_import.encoding", "NONE"),
            Map.entry("document_import_result.position", 9),
            Map.entry("ballot.state", "PREPARED"),
            Map.entry("ballot.title", "ORDINARY"),
            Map.entry("ballot_vote.choice", "AGREE"),
            Map.entry("meeting.kind", "AWARD"),
            Map.entry("meeting.state", "PLANNED"),
            Map.entry("meeting_attendance.presence", "PRESENT"),
            Map.entry("meeting_item.state", "WAITING"),
            Map.entry("model_event.state", "REGISTERED"),
            Map.entry("model_event.step", "REGISTER"),
            Map.entry("model_file.paper", "EVIDENCE"),
            Map.entry("model_file.media_type", "text/plain"),
            Map.entry("model_paper.kind", "EVIDENCE"),
            Map.entry("model_waiver.paper", "EVIDENCE"),
            Map.entry("notice.kind", "PLAN_ISSUED"),
            Map.entry("notice_mail.state", "SENT"),
            Map.entry("notice_preference.mode", "DIGEST"),
            Map.entry("notice_preference.digest_hour", 7),
            Map.entry("notice_preference.language", "vi"),
            Map.entry("notice_preference.muted", "[]"),
            Map.entry("official_document.draft", false),
            Map.entry("official_document.issued_on_precision", "DAY"),
            Map.entry("official_document.issued_year", 2025),
            Map.entry("official_document.issuer_confidence", "STATED"),
            Map.entry("official_document.side", "PARTY"),
            Map.entry("plan.state", "ISSUED"),
            Map.entry("plan_transition.from_state", "APPROVED"),
            Map.entry("plan_transition.to_state", "ISSUED"),
            Map.entry("plan_transition.plan_version", 1),
            Map.entry("post.side", "PARTY"),
            Map.entry("recognition_decision.kind", "RECOGNITION"),
            Map.entry("recognition_decision.level", ModelLevel.GRASSROOTS.name()),
            Map.entry("recognition_decision.state", "PENDING"),
            Map.entry("recognition_item.outcome", "RECOGNISE"),
            Map.entry("recognition_item.warnings", new String[0]),
            Map.entry("reporting_rule.due", "12-15"),
            Map.entry("reporting_rule.kind", "YEAR"),
            Map.entry("score_sheet.given", "{}"),
            Map.entry("score_sheet.remarks", "{}"),
            Map.entry("score_sheet.state", "DRAFT"),
            Map.entry("scoring_scheme.state", "DRAFT"),
            Map.entry("second_factor.last_step", 0L),
            Map.entry("security_event.event", "SIGNED_IN"),
            Map.entry("signing_key.created_at", Timestamp.from(Instant.parse("2100-01-01T00:00:00Z"))),
            Map.entry("skilful_model.endorsements", 0),
            Map.entry("skilful_model.field", ModelField.ECONOMY.name()),
            Map.entry("skilful_model.recognised_level", ModelLevel.GRASSROOTS.name()),
            Map.entry("skilful_model.sought_level", ModelLevel.GRASSROOTS.name()),
            Map.entry("skilful_model.registration_year", 2026),
            Map.entry("skilful_model.state", "DRAFT"),
            Map.entry("stored_file.media_type", "text/plain"),
            Map.entry("target.operator", "AT_LEAST"),
            Map.entry("target.unit", "COUNT"),
            Map.entry("task.due_kind", "DATE"),
            Map.entry("task.percent", 7),
            Map.entry("task.state", "IN_PROGRESS"),
            Map.entry("task.touched", 0),
            Map.entry("task_body.role", "LEAD"),
            Map.entry("task_event.kind", "PROGRESS"),
            Map.entry("task_event.percent", 7),
            Map.entry("task_evidence.kind", "LINK"),
            Map.entry("task_assignment.role", "LEAD"),
            Map.entry("task_assignment.kind", "ORDER"),
            Map.entry("task_extension.state", "ASKED"),
            Map.entry("plan.level", "UNIT"),
            Map.entry("plan.period_kind", "YEAR"),
            Map.entry("unit_succession.kind", "MERGE"),
            Map.entry("unit_version.side", "FRONT"),
            Map.entry("unit_version.type", "PROVINCIAL_PARTY_COMMITTEE"));
    private static final Set<String> PEOPLE = Set.of("created_by", "decided_by");

    private final Marker marker;
    private final String passwordHash;
    private final String scheme;
    private final JsonMapper json;
    private final TwinContents contents;
    private final int shift;

    /**
     * @param scheme a stored scoring scheme of a province, whose names the twin changes
     * @param shift 0 for what both have; another number for rows with ids of their own
     */
    TwinValues(Marker marker, String passwordHash, String scheme, JsonMapper json, int shift) {
        this.marker = marker;
        this.passwordHash = passwordHash;
        this.scheme = scheme;
        this.json = json;
        this.contents = new TwinContents(marker, json);
        this.shift = shift;
    }

    @Nullable
    Object of(String table, TenantTables.Column column, int index) {
        String cell = table + "." + column.name();
        if (EmptyCells.OF_TWINS.contains(cell)) {
            return null;
        }
        Object certain = CERTAIN.getOrDefault(cell, EVERYWHERE.get(column.name()));
        if (certain != null) {
            return certain;
        }
        Object shaped = shaped(cell, index);
        if (shaped != null) {
            return cell.equals("unit_version.parent_id") && index == Place.PARENT.ordinal() ? null : shaped;
        }
        if (column.refersTo() != null) {
            return reference(column, index);
        }
        return PEOPLE.contains(column.name()) ? own("person", index) : byType(cell, column, index);
    }

    private @Nullable Object shaped(String cell, int index) {
        return switch (cell) {
            case "account.username" -> username(index);
            case "account.password_hash" -> passwordHash;
            case "account.must_change" -> false;
            case "ballot_vote.ballot_id" -> own("ballot", index);
            case "ballot_vote.member_id" -> own("council_member", index);
            case "calendar_feed.token_hash" -> (marker.word() + " " + (index + shift)).getBytes(StandardCharsets.UTF_8);
            case "council_member.person_id" -> own("person", Place.values().length + Duty.COUNCIL_MEMBER.ordinal());
            case "document_import.draft" -> contents.draft();
            case "meeting_minutes.content" -> contents.minutes();
            case "endorsement_stop.level" -> marker.word() + (index + shift);
            case "registration_year.year" -> marker.number() - index - shift;
            // Of years that are not opened
            case "model_quota.year", "registration_form.year" -> 1900 - index - shift;
            case "model_distinction.one" -> own("skilful_model", index);
            case "model_distinction.other" -> own("skilful_model", index + 1);
            case "notice.arguments" -> json.writeValueAsString(List.of(marker.word(), marker.word(), marker.word()));
            case "plan_version.content" -> contents.edition(own("task", index));
            case "plan_phrase_addressee.plan_id" -> own("plan", index);
            case "plan_phrase.phrase", "plan_phrase_addressee.phrase" -> "các đơn vị " + marker.word() + " " + index;
            case "post.unit_id" -> own("unit", index < rows("unit") ? index : Place.OWN.ordinal());
            case "post.duty" -> dutyOf(index).name();
            case "recovery_code.code_hash" -> marker.word() + index;
            case "registration_form.content" -> contents.form();
            case "scoring_scheme.content" -> scheme.replaceAll("\"name\":\"", "\"name\":\"" + marker.word() + " ");
            case "score_sheet.model_id" -> own("skilful_model", index);
            case "score_sheet.round_id" -> own("appraisal_round", index);
            case "signed_in_session.username", "security_event.username" -> username(index);
            case "skilful_model.content" -> contents.registration();
            case "task_evidence.value" -> "https://" + marker.word() + ".example/" + index;
            case "unit_version.parent_id" ->
                own("unit", Place.values()[index].above().ordinal());
            default -> null;
        };
    }

    private Object reference(TenantTables.Column column, int index) {
        String other = java.util.Objects.requireNonNull(column.refersTo());
        int row = index < rows(other) ? index : Place.OWN.ordinal();
        return column.type().equals("uuid") ? own(other, row) : key(other, row + shift);
    }

    private Object byType(String cell, TenantTables.Column column, int index) {
        String table = cell.substring(0, cell.indexOf('.'));
        return switch (column.type()) {
            case "uuid" -> own(table, index);
            case "text", "character varying" ->
                column.key() ? key(table, index + shift) : column.name() + " " + marker.word() + " " + index;
            case "integer" ->
                column.key() && !cell.equals("skilful_model.number") ? index : marker.number() - index - shift;
            case "bigint" -> (long) marker.number();
            case "numeric" -> BigDecimal.valueOf(marker.number());
            case "boolean" -> false;
            case "date" -> DAY;
            case "timestamp with time zone" -> NOW;
            case "bytea" -> ("content " + marker.word() + " " + index).getBytes(StandardCharsets.UTF_8);
            case "text[]" -> new String[] {column.name() + " " + marker.word()};
            case "jsonb" -> "{\"secret\": \"" + marker.word() + "\"}";
            default ->
                throw new IllegalStateException(
                        cell + " is of type " + column.type() + ": say in TwinValues what a twin holds there");
        };
    }

    /** One row for each place; of people also one for each duty, all of the unit {@link Place#OWN}. */
    static int rows(String table) {
        return switch (table) {
            case "person", "account", "post" -> Place.values().length + Duty.values().length;
            case "model_distinction" -> Place.values().length - 1;
            default -> Place.values().length;
        };
    }

    private UUID own(String table, int index) {
        return id(table, index + shift);
    }

    static UUID id(String table, int index) {
        return new UUID(0x0198_0000_0000_7000L + (table.hashCode() & 0xffff), 0x8000_0000_7717_0000L + index);
    }

    static String key(String table, int index) {
        return table.equals("stored_file") ? "%064x".formatted(0x7717_0000 + index) : "twin-" + table + "-" + index;
    }

    static String username(Duty duty) {
        return "twin-" + duty.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private String username(int index) {
        if (shift > 0) {
            return "twin-" + (shift + index);
        }
        return index < Place.values().length ? "twin-" + index : username(dutyOf(index));
    }

    private static Duty dutyOf(int index) {
        int places = Place.values().length;
        return index < places ? Duty.UNIT_CLERK : Duty.values()[index - places];
    }
}
