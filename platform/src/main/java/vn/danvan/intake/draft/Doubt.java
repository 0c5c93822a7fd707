package vn.danvan.intake.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A field that a person should look at before confirming.
 *
 * @param path as in the evidence: title, tasks[3].lead
 * @param confidence UNKNOWN or INFERRED
 */
public record Doubt(String path, Confidence confidence) {

    /** The fields of the head, in the order in which a letterhead prints them. */
    public static final List<String> HEAD =
            List.of("side", "type", "number", "issuer", "place", "issuedOn", "title", "signatory");

    /** The part of a list's entry that may be in doubt. */
    static final Map<String, String> PART_IN_DOUBT = Map.of("tasks", ".lead", "reporting", ".due");

    private static final Set<String> WITH_A_DAY = Set.of("SIX_MONTH", "NINE_MONTH", "YEAR");

    /** What is unknown, then what was concluded, each in the order of the document. */
    public static List<Doubt> of(DraftDocument document) {
        List<Doubt> doubts = new ArrayList<>();
        HEAD.forEach(path -> doubts.add(new Doubt(path, confidence(document, path))));
        if (document.evidence().containsKey("superior") && document.superior() != null) {
            doubts.add(new Doubt("superior", confidence(document, "superior")));
        }
        for (int position = 0; position < document.tasks().size(); position++) {
            doubts.add(new Doubt("tasks[" + position + "].lead", leadOf(document, position)));
        }
        for (int position = 0; position < document.reporting().size(); position++) {
            doubts.add(new Doubt("reporting[" + position + "].due", dayOf(document, position)));
        }
        return doubts.stream()
                .filter(doubt -> doubt.confidence() != Confidence.STATED)
                .sorted(Comparator.comparing((Doubt doubt) -> doubt.confidence())
                        .reversed())
                .toList();
    }

    /** How sure one field of the head is. */
    public static Confidence confidence(DraftDocument document, String path) {
        if (isEmpty(document, path)) {
            return Confidence.UNKNOWN;
        }
        Evidence evidence = document.evidence().get(path);
        return evidence == null ? Confidence.STATED : evidence.confidence();
    }

    private static boolean isEmpty(DraftDocument document, String path) {
        return switch (path) {
            case "side" -> document.side().equals("UNKNOWN");
            case "type" -> document.type() == null;
            case "number" -> document.number() == null;
            case "issuer" -> document.issuer() == null;
            case "superior" -> document.superior() == null;
            case "place" -> document.place() == null;
            case "issuedOn" -> document.issuedOn() == null;
            case "title" -> document.title() == null;
            case "signatory" ->
                document.signatory() == null || document.signatory().name() == null;
            default -> false;
        };
    }

    /** Nobody is named for a task, or somebody by a heading above it only. */
    private static Confidence leadOf(DraftDocument document, int position) {
        DraftDocument.Task task = document.tasks().get(position);
        boolean nobody = task.lead().isEmpty() && task.requested().isEmpty();
        return confidence(document, "tasks[" + position + "].lead", nobody);
    }

    private static Confidence dayOf(DraftDocument document, int position) {
        DraftDocument.Reporting rule = document.reporting().get(position);
        boolean missing = rule.due() == null && WITH_A_DAY.contains(rule.kind());
        return confidence(document, "reporting[" + position + "].due", missing);
    }

    private static Confidence confidence(DraftDocument document, String path, boolean missing) {
        Evidence evidence = document.evidence().get(path);
        if (evidence != null) {
            return evidence.confidence();
        }
        return missing ? Confidence.UNKNOWN : Confidence.STATED;
    }
}
