package vn.danvan.audit.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.audit.Change;

/** The screen on which a record can be looked at, by the table that changed. */
final class RecordAddress {

    private static final Map<String, String> ROOMS = Map.ofEntries(
            Map.entry("plan", "ke-hoach"),
            Map.entry("plan_section", "ke-hoach"),
            Map.entry("plan_transition", "ke-hoach"),
            Map.entry("plan_version", "ke-hoach"),
            Map.entry("target", "ke-hoach"),
            Map.entry("reporting_rule", "ke-hoach"),
            Map.entry("task", "ke-hoach"),
            Map.entry("official_document", "van-ban"),
            Map.entry("citation", "van-ban"),
            Map.entry("document_recipient", "van-ban"),
            Map.entry("unit", "don-vi"),
            Map.entry("unit_version", "don-vi"),
            Map.entry("skilful_model", "mo-hinh"),
            Map.entry("model_event", "mo-hinh"),
            Map.entry("model_paper", "mo-hinh"),
            Map.entry("scoring_scheme", "cham-diem/bo-tieu-chi"));

    private RecordAddress() {}

    static @Nullable String of(Change change) {
        String room = ROOMS.get(change.table());
        return room == null || change.record() == null ? null : room + "/" + change.record();
    }
}
