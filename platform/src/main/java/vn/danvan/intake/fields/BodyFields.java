package vn.danvan.intake.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.Evidence;
import vn.danvan.intake.phrases.ReportingReader;
import vn.danvan.intake.phrases.Span;
import vn.danvan.intake.phrases.TargetReader;
import vn.danvan.intake.structure.Mark;
import vn.danvan.intake.structure.Paragraph;
import vn.danvan.intake.structure.Part;

/** What the paragraphs of a document say, each list with the evidence of its entries. */
final class BodyFields {

    final List<DraftDocument.Citation> citations = new ArrayList<>();
    final List<DraftDocument.Task> tasks = new ArrayList<>();
    final List<DraftDocument.Target> targets = new ArrayList<>();
    final List<DraftDocument.Reporting> reporting = new ArrayList<>();

    private final Map<String, Evidence> evidence;
    /** How many reports were found above the last heading or introduction. */
    private int above;

    private BodyFields(Map<String, Evidence> evidence) {
        this.evidence = evidence;
    }

    static BodyFields read(Part part, Outline outline, boolean letter, Map<String, Evidence> evidence) {
        BodyFields fields = new BodyFields(evidence);
        Citations cited = new Citations(evidence);
        Set<Paragraph> facts = outline.facts();
        Set<Paragraph> aims = outline.aims();
        Paragraph introduction = null;
        for (Paragraph paragraph : part.body()) {
            cited.read(paragraph);
            if (!facts.contains(paragraph)) {
                fields.targets(paragraph, aims.contains(paragraph));
            }
            fields.reports(paragraph, introduction);
            introduction = paragraph.text().endsWith(":") ? paragraph : introduction;
        }
        part.notes().forEach(cited::read);
        fields.citations.addAll(cited.all);
        fields.tasks(outline, letter);
        return fields;
    }

    private void targets(Paragraph paragraph, boolean aimed) {
        for (TargetReader.Found found : TargetReader.read(paragraph.text(), aimed)) {
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

    private void reports(Paragraph paragraph, @Nullable Paragraph context) {
        int before = reporting.size();
        reporting(paragraph, context);
        Optional<String> to = ReportingReader.addressee(paragraph.text());
        to.ifPresent(this::addressed);
        if (reporting.size() == before && to.isEmpty() && opens(paragraph)) {
            above = before;
        }
    }

    /** A section, or a list: what is said below it is not said of the reports above. */
    private static boolean opens(Paragraph paragraph) {
        Mark mark = paragraph.mark();
        boolean section = mark.kind().ordinal() <= Mark.Kind.ARTICLE.ordinal();
        return section
                || mark.isHeadingLike() && paragraph.looksLikeTitle()
                || paragraph.text().endsWith(":");
    }

    /** "Báo cáo gửi về …" behind a list of reports says of all of them where they go. */
    private void addressed(String to) {
        for (int index = reporting.size() - 1;
                index >= above && reporting.get(index).to() == null;
                index--) {
            DraftDocument.Reporting rule = reporting.get(index);
            reporting.set(index, new DraftDocument.Reporting(rule.kind(), rule.due(), to, rule.via(), rule.text()));
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
        for (OpenTask.Read read : TaskReader.read(outline, letter)) {
            String path = "tasks[" + tasks.size() + "]";
            evidence.put(path, read.place());
            if (read.due() != null) {
                evidence.put(path + ".due", read.due());
            }
            if (read.lead() != null) {
                evidence.put(path + ".lead", read.lead());
            }
            tasks.add(read.task());
        }
    }

    private void put(String path, Paragraph paragraph, Span span) {
        evidence.put(path, Evidence.stated(paragraph.place(span.start()), paragraph.placeEnd(span.end())));
    }
}
