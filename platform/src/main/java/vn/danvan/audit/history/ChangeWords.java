package vn.danvan.audit.history;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.audit.Change;
import vn.danvan.audit.ChangedValue;
import vn.danvan.shared.Formats;

/** Captions of fields and values as people read them, in the language of a screen. */
final class ChangeWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final int DIGEST_SHOWN = 15;

    /** Where the words for a column's codes are; a code without words is shown as it is. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("plan.state", "plans.state"),
            Map.entry("plan_transition.from_state", "plans.state"),
            Map.entry("plan_transition.to_state", "plans.state"),
            Map.entry("task.state", "plans.task.state"),
            Map.entry("document_import.state", "intake.state"),
            Map.entry("scoring_scheme.state", "scoring.state"),
            Map.entry("appraisal_round.state", "council.round-state"),
            Map.entry("score_sheet.state", "council.sheet-state"),
            Map.entry("recognition_decision.state", "recognition.state"),
            Map.entry("library_entry.state", "library.state"),
            Map.entry("library_event.state", "library.state"),
            Map.entry("library_event.step", "library.step"),
            Map.entry("adoption.state", "replication.state"),
            Map.entry("adoption_event.state", "replication.state"),
            Map.entry("adoption_event.step", "replication.step"),
            Map.entry("effect_answer.effect", "replication.effect"),
            Map.entry("skilful_model.state", "models.state"),
            Map.entry("skilful_model.field", "models.field"),
            Map.entry("skilful_model.sought_level", "models.level"),
            Map.entry("skilful_model.recognised_level", "models.level"),
            Map.entry("skilful_model.content", "models.level"),
            Map.entry("model_event.state", "models.state"),
            Map.entry("model_event.step", "models.step"),
            Map.entry("unit_version.type", "organisation.type"),
            Map.entry("unit_version.side", "organisation.side"),
            Map.entry("post.side", "organisation.side"),
            Map.entry("official_document.side", "organisation.side"));

    private final Component screen;
    private final Locale reader;

    ChangeWords(Component screen, Locale reader) {
        this.screen = screen;
        this.reader = reader;
    }

    String caption(Change change, ChangedValue value) {
        String own = known("audit.column." + change.table() + "." + value.column());
        String caption = own == null ? screen.getTranslation(reader, "audit.column." + value.column()) : own;
        if (value.part() == null) {
            return caption;
        }
        String part = known("audit.part." + value.part());
        String question = known("models.question." + value.part().toLowerCase(Locale.ROOT));
        return caption + " – " + Objects.requireNonNullElse(part, Objects.requireNonNullElse(question, value.part()));
    }

    String value(Change change, ChangedValue value, @Nullable String said) {
        if (said == null || said.isBlank()) {
            return screen.getTranslation(reader, "audit.empty");
        }
        if (said.equals("true") || said.equals("false")) {
            return screen.getTranslation(reader, said.equals("true") ? "audit.yes" : "audit.no");
        }
        if (DIGEST.matcher(said).matches()) {
            return screen.getTranslation(reader, "audit.digest", said.substring(0, DIGEST_SHOWN) + "…");
        }
        if (CODE.matcher(said).matches()) {
            String words = known(CODES.getOrDefault(change.table() + "." + value.column(), "audit") + "."
                    + said.toLowerCase(Locale.ROOT));
            return words == null ? said : words;
        }
        return dated(said);
    }

    String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private String dated(String said) {
        try {
            if (DAY.matcher(said).matches()) {
                return Formats.day(LocalDate.parse(said));
            }
            return INSTANT.matcher(said).matches()
                    ? moment(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(said, Instant::from))
                    : said;
        } catch (DateTimeParseException onlyLooksLikeOne) {
            return said;
        }
    }

    /** A missing key comes back in exclamation marks. */
    private @Nullable String known(String key) {
        String words = screen.getTranslation(reader, key);
        return words.startsWith("!") || words.equals(key) ? null : words;
    }
}
