package vn.danvan.intake.fields;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.Evidence;
import vn.danvan.intake.phrases.CitationReader;
import vn.danvan.intake.phrases.ReportingReader;
import vn.danvan.intake.phrases.Span;
import vn.danvan.intake.phrases.TargetReader;
import vn.danvan.intake.structure.Paragraph;
import vn.danvan.intake.structure.Part;

/** What the paragraphs of a document say, each list with the evidence of its entries. */
final class BodyFields {

    private static final String MENTIONS = "MENTIONS";

    final List<DraftDocument.Citation> citations = new ArrayList<>();
    final List<DraftDocument.Task> tasks = new ArrayList<>();
    final List<DraftDocument.Target> targets = new ArrayList<>();
    final List<DraftDocument.Reporting> reporting = new ArrayList<>();

    private final Map<String, Evidence> evidence;

    private BodyFields(Map<String, Evidence> evidence) {
        this.evidence = evidence;
    }

    static BodyFields read(Part part, Outline outline, boolean letter, Map<String, Evidence> evidence) {
        BodyFields fields = new BodyFields(evidence);
        Set<String> cited = new HashSet<>();
        Paragraph introduction = null;
        for (Paragraph paragraph : part.body()) {
            fields.citations(paragraph, cited);
            fields.targets(paragraph);
            fields.reporting(paragraph, introduction);
            introduction = paragraph.text().endsWith(":") ? paragraph : introduction;
        }
        part.notes().forEach(note -> fields.citations(note, cited));
        fields.tasks(outline, letter);
        return fields;
    }

    private void citations(Paragraph paragraph, Set<String> cited) {
        for (CitationReader.Found found : CitationReader.read(paragraph.text())) {
            if (!isNew(found, cited)) {
                strengthen(found);
                continue;
            }
            put("citations[" + citations.size() + "]", paragraph, found.span());
            citations.add(new DraftDocument.Citation(
                    found.text(),
                    found.number(),
                    found.type(),
                    found.issuerSymbol(),
                    found.date(),
                    found.issuerText(),
                    found.relation()));
        }
    }

    /** A later mention may say what the document is to this one, where the first only named it. */
    private void strengthen(CitationReader.Found later) {
        for (int index = 0; index < citations.size() && !later.relation().equals(MENTIONS); index++) {
            DraftDocument.Citation known = citations.get(index);
            if (later.number().equals(known.number()) && known.relation().equals(MENTIONS)) {
                citations.set(
                        index,
                        new DraftDocument.Citation(
                                known.text(),
                                known.number(),
                                known.type(),
                                known.issuerSymbol(),
                                known.date(),
                                known.issuerText(),
                                later.relation()));
            }
        }
    }

    /** Cited again by number alone is the same citation; with another date it is a contradiction and kept. */
    private static boolean isNew(CitationReader.Found found, Set<String> cited) {
        String number = found.number().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        boolean first = cited.add(number);
        return found.date() == null ? first : cited.add(number + " " + found.date());
    }

    private void targets(Paragraph paragraph) {
        for (TargetReader.Found found : TargetReader.read(paragraph.text())) {
            put("targets[" + targets.size() + "]", paragraph, found.span());
            targets.add(new DraftDocument.Target(
                    found.text(),
                    found.operator(),
                    found.value(),
                    found.valueTo(),
                    found.unit(),
                    found.per(),
                    found.scope()));
        }
    }

    private void reporting(Paragraph paragraph, @Nullable Paragraph context) {
        String before = paragraph.mark().isItem() && context != null ? context.text() : null;
        for (ReportingReader.Found found : ReportingReader.read(paragraph.text(), before)) {
            put("reporting[" + reporting.size() + "]", paragraph, found.span());
            reporting.add(
                    new DraftDocument.Reporting(found.kind(), found.due(), found.to(), found.via(), found.text()));
        }
    }

    private void tasks(Outline outline, boolean letter) {
        for (TaskReader.Task task : TaskReader.read(outline, letter)) {
            String path = "tasks[" + tasks.size() + "]";
            Paragraph source = task.source();
            evidence.put(path, Evidence.stated(source.start(), source.end()));
            Span due = task.due().span();
            if (due != null) {
                put(path + ".due", source, due);
            }
            if (!task.task().lead().isEmpty()) {
                evidence.put(
                        path + ".lead",
                        task.bodies().lead().isEmpty()
                                ? Evidence.inferred(source.start(), source.end())
                                : Evidence.stated(
                                        source.place(task.bodies()
                                                .lead()
                                                .getFirst()
                                                .span()
                                                .start()),
                                        source.placeEnd(task.bodies()
                                                .lead()
                                                .getLast()
                                                .span()
                                                .end())));
            }
            tasks.add(task.task());
        }
    }

    private void put(String path, Paragraph paragraph, Span span) {
        evidence.put(path, Evidence.stated(paragraph.place(span.start()), paragraph.placeEnd(span.end())));
    }
}
