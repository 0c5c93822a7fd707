package vn.danvan.twin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What callers send. The one JSON fits every operation: each takes the fields that it knows.
 *
 * @param said a word in every text
 * @param sought what is searched for
 * @param scheme a scoring scheme as text
 */
record Bodies(String said, String sought, String scheme) {

    record Upload(String name, String type, String content) {}

    /** Of the caller's own province; searches are for all but the last letter of the other's secret, which answers echo. */
    static Bodies of(vn.danvan.tenancy.TenantId province, String scheme) {
        String foreign = Twins.marker(Twins.other(province)).word();
        return new Bodies(Twins.marker(province).word(), foreign.substring(0, foreign.length() - 1), scheme);
    }

    Bodies seeking(String text) {
        return new Bodies(said, text, scheme);
    }

    String json(String path, int version) {
        if (path.endsWith("/moves")) {
            return "{\"step\": \"UP\"}";
        }
        if (path.contains("/papers/")) {
            return "{\"reference\": \"" + said + "\"}";
        }
        if (path.contains("/councils")) {
            return council();
        }
        if (path.contains("/rounds")) {
            return round();
        }
        return path.contains("/evaluations") ? sheet() : json(version);
    }

    private String council() {
        return """
                {"kind": "APPRAISAL_GROUP", "name": "%s", "level": "GRASSROOTS", "termFrom": "2025-01-01",
                 "termTo": "2030-01-01", "standingUnit": "%s", "person": "%s", "role": "MEMBER",
                 "from": "2025-05-01"}""".formatted(
                        said, TwinValues.id("unit", Place.OWN.ordinal()), TwinValues.id("person", Place.OWN.ordinal()));
    }

    private String round() {
        return """
                {"council": "%s", "scheme": "%s", "name": "%s", "year": 2026, "level": "GRASSROOTS",
                 "deadline": "2031-03-02", "minSheets": 1, "missing": "LEAVE_OUT", "models": [], "reviewers": 1,
                 "maxLoad": 9, "rule": {"reviewers": 1, "maxLoad": 9}, "dealt": [], "declarations": [], "given": {},
                 "councilComment": "%s", "reason": "%s"}""".formatted(
                        TwinValues.id("council", Place.OWN.ordinal()),
                        TwinValues.id("scoring_scheme", Place.OWN.ordinal()),
                        said,
                        said,
                        said);
    }

    private String json(int version) {
        UUID document = TwinValues.id("official_document", Place.OWN.ordinal());
        UUID task = TwinValues.id("task", Place.OWN.ordinal());
        return """
                {"version": %d, "to": "IN_PROGRESS", "reason": "%s", "note": "%s", "percent": 11,
                 "documentId": "%s", "link": "https://example.org/%s", "name": "%s",
                 "tasks": [{"id": "%s", "facts": %s}], "facts": %s, "document": "%s",
                 "documentOn": "2025-03-02", "kind": "MODEL", "subject": "COLLECTIVE", "field": "ECONOMY",
                 "level": "GRASSROOTS", "year": 2026, "place": "%s", "given": {}, "members": 9, "present": 9,
                 "written": 0, "agreed": 9, "quorum": "2/3", "majority": "1/2", "phrase": "%s", "addressees": [],
                 "frame": {}, "wantedOn": "2031-03-02", "lastDay": "2031-03-02", "answer": "%s", "text": "%s",
                 "dueKind": "NONE", "code": "nhom-thu", "validFrom": "2025-03-02", "types": ["DISTRICT"],
                 "words": ["%s"], "units": []}""".formatted(
                version, said, said, document, said, said, task, facts(), facts(), said, said, said, said, said, said);
    }

    /** Of a score sheet the facts are a list of codes. */
    private String sheet() {
        return "{\"given\": {}, \"facts\": []}";
    }

    private String facts() {
        return "{\"text\": \"" + said + "\", \"responsible\": \"" + said + "\", \"product\": \"" + said
                + "\", \"dueKind\": \"NONE\", \"dueText\": \"" + said + "\"}";
    }

    Upload upload(String path) {
        if (path.contains("/units/")) {
            return new Upload("units.csv", "text/csv", "code,name\nX," + said + "\n");
        }
        if (path.contains("/scoring/")) {
            return new Upload("scheme.csv", "text/csv", "code,name\nX," + said + "\n");
        }
        return new Upload(said + ".txt", "text/plain", text());
    }

    private @Nullable String text() {
        return "Số: 5/KH-SVD\n\nAn Lạc, ngày 03 tháng 02 năm 2024\n\nKẾ HOẠCH\n" + said + "\n\nI. NHIỆM VỤ\n\n1. "
                + said + " chủ trì tổng hợp trước ngày 30/6/2024.\n";
    }
}
