package vn.danvan.intake.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.phrases.BodiesReader;
import vn.danvan.intake.phrases.DueReader;
import vn.danvan.intake.phrases.ReportingReader;
import vn.danvan.intake.structure.Paragraph;
import vn.danvan.shared.TextFolding;

/**
 * What somebody is to do. Every leaf below a section that is not about purposes or targets is a task: a numbered
 * paragraph, a dash, or the plain paragraphs below a heading – one task of the heading, unless they name bodies of their
 * own. A heading, or a sentence that ends with a colon, hands its bodies down. A text without numbered sections gives its
 * tasks as {@link PlainText} does.
 */
final class TaskReader {

    private static final Pattern CLOSING =
            Pattern.compile("^(?:tren day la|yeu cau thu truong|qua trinh trien khai|trong qua trinh|noi nhan)");

    private final List<Task> tasks = new ArrayList<>();

    /** @param source the paragraph whose span carries the evidence */
    record Task(DraftDocument.Task task, Paragraph source, DueReader.Found due, BodiesReader.Found bodies) {}

    static List<Task> read(Outline outline, boolean letter) {
        TaskReader reader = new TaskReader();
        if (outline.root.children.isEmpty()) {
            PlainText.items(outline.root.texts, letter)
                    .forEach(item ->
                            reader.add(String.valueOf(reader.tasks.size() + 1), item.paragraph(), item.handedDown()));
        }
        for (Outline.Node top : outline.root.children) {
            reader.section(top, none());
        }
        return reader.tasks;
    }

    private void section(Outline.Node node, BodiesReader.Found inherited) {
        Paragraph own = node.paragraph;
        if (own == null || PlainText.isPurpose(own)) {
            return;
        }
        BodiesReader.Found bodies = handedDown(own, inherited);
        boolean leaf = node.children.isEmpty();
        if (leaf && node.texts.stream().allMatch(TaskReader::isClosing)) {
            if (!own.looksLikeTitle() || node.parent != null && node.parent.paragraph != null) {
                add(node.code, own, bodies);
            }
            return;
        }
        int before = tasks.size();
        texts(node, bodies);
        node.children.forEach(child -> section(child, bodies));
        if (leaf && tasks.size() == before && !own.looksLikeTitle()) {
            add(node.code, own, bodies);
        }
    }

    private void texts(Outline.Node node, BodiesReader.Found bodies) {
        List<Paragraph> texts =
                node.texts.stream().filter(Predicate.not(TaskReader::isClosing)).toList();
        boolean items = texts.stream().anyMatch(TaskReader::isTaskItem);
        boolean named = texts.stream().filter(TaskReader::namesBodies).count() > 1;
        int ordinal = 0;
        BodiesReader.Found handed = bodies;
        boolean whole = false;
        for (Paragraph text : texts) {
            if (text.mark().isItem()) {
                if (isTaskItem(text)) {
                    add(node.code + "." + ++ordinal, text, handed);
                }
            } else if (text.text().endsWith(":") && items) {
                handed = handedDown(text, bodies);
            } else if (named) {
                if (namesBodies(text)) {
                    add(node.code + "." + ++ordinal, text, bodies);
                }
            } else if (!whole && !items) {
                add(node.code, text, bodies);
                whole = true;
            }
        }
    }

    private void add(String code, Paragraph text, BodiesReader.Found inherited) {
        BodiesReader.Found own = BodiesReader.read(text.text());
        BodiesReader.Found bodies = new BodiesReader.Found(
                own.lead().isEmpty() && own.requested().isEmpty() ? inherited.lead() : own.lead(),
                own.coordinating().isEmpty() ? inherited.coordinating() : own.coordinating(),
                own.requested().isEmpty() ? inherited.requested() : own.requested());
        DueReader.Found due = DueReader.read(text.text());
        DraftDocument.Task task = new DraftDocument.Task(
                code,
                text.text(),
                names(bodies.lead()),
                names(bodies.coordinating()),
                names(bodies.requested()),
                new DraftDocument.Due(due.kind(), due.date(), due.text()));
        tasks.add(new Task(task, text, due, own));
    }

    static BodiesReader.Found handedDown(Paragraph heading, BodiesReader.Found inherited) {
        if (heading.looksLikeTitle()) {
            return BodiesReader.readHeading(heading.text()).orElse(inherited);
        }
        BodiesReader.Found own = BodiesReader.read(heading.text());
        return own.isEmpty() ? inherited : own;
    }

    static boolean isClosing(Paragraph text) {
        return CLOSING.matcher(TextFolding.fold(text.text())).find();
    }

    static boolean isTaskItem(Paragraph text) {
        return text.mark().isItem() && !isReportingOnly(text);
    }

    private static boolean namesBodies(Paragraph text) {
        return !text.mark().isItem()
                && !text.text().endsWith(":")
                && !BodiesReader.read(text.text()).isEmpty();
    }

    /** "Báo cáo năm: trước ngày …" is a rule of reporting, not something to do. */
    private static boolean isReportingOnly(Paragraph text) {
        return TextFolding.fold(text.text()).startsWith("bao cao")
                && !ReportingReader.read(text.text()).isEmpty();
    }

    private static List<String> names(List<BodiesReader.Body> bodies) {
        return bodies.stream().map(BodiesReader.Body::text).toList();
    }

    static BodiesReader.Found none() {
        return new BodiesReader.Found(List.of(), List.of(), List.of());
    }
}
