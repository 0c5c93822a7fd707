package vn.danvan.intake.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.phrases.BodiesReader;
import vn.danvan.intake.phrases.ReportingReader;
import vn.danvan.intake.phrases.TaskLabel;
import vn.danvan.intake.structure.Mark;
import vn.danvan.intake.structure.Paragraph;
import vn.danvan.shared.TextFolding;

/**
 * What somebody is to do. Every leaf below a section that is not about purposes or targets is a task: a numbered
 * paragraph, a dash, or the plain paragraphs below a heading – one task of the heading, unless they name bodies of their
 * own. A heading, or a sentence that ends with a colon, hands its bodies down; lines with a label ("Đơn vị chủ trì: …")
 * speak of the task above them. A text without numbered sections gives its tasks as {@link PlainText} does.
 */
final class TaskReader {

    private static final Pattern CLOSING = Pattern.compile(
            "^(?:tren day la|yeu cau thu truong|(?:trong )?qua trinh|(?:neu|khi) co (?:van de|kho khan|vuong mac)|moi thong tin|noi nhan)\\b");
    /**
     * What a decision says of itself: that it puts something in force, from when, and instead of what. Folded as {@link
     * TextFolding} does; only a document is repealed so, for to do away with a procedure is work.
     */
    private static final Pattern IN_FORCE = Pattern.compile(
            "^(?:(?:nay )?ban hanh kem theo|quyet dinh nay|(?:ke hoach|chuong trinh|huong dan|qui che|qui dinh) nay (?:co hieu luc|thay the)"
                    + "|bai bo (?:(?:toan bo|cac) )?(?:quyet dinh|nghi quyet|chi thi|ke hoach|chuong trinh|huong dan|qui che|cong van|thong bao|dieu \\d+|khoan \\d+))\\b");

    /** A line over some rows of a table; a number alone names nobody and ends nothing. */
    private static final Pattern GROUP = Pattern.compile("\\((?![IVXLC\\d.]{1,6}\\)|\\p{L}\\))[^()]{2,200}\\)");

    private static final Pattern REPORT = Pattern.compile("^(?:che do )?(?:thong tin,? )?bao cao\\b");

    private final List<OpenTask> tasks = new ArrayList<>();

    static List<OpenTask.Read> read(Outline outline, boolean letter) {
        TaskReader reader = new TaskReader();
        if (outline.root.children.isEmpty()) {
            reader.plain(outline.root.texts, letter);
        }
        for (Outline.Node top : outline.root.children) {
            reader.section(top, none());
        }
        return reader.tasks.stream().map(OpenTask::read).toList();
    }

    private void plain(List<Paragraph> texts, boolean letter) {
        for (PlainText.Item item : PlainText.items(texts, letter)) {
            Optional<TaskLabel.Found> label = TaskLabel.in(item.paragraph().text());
            if (label.isPresent() && !tasks.isEmpty()) {
                tasks.getLast().says(label.get(), item.paragraph());
            } else {
                add(String.valueOf(tasks.size() + 1), item.paragraph(), item.handedDown());
            }
        }
    }

    private void section(Outline.Node node, BodiesReader.Found inherited) {
        Paragraph own = node.paragraph;
        if (own == null || PlainText.isPurpose(own) || isInForce(own)) {
            return;
        }
        if (TaskLabels.describe(node)) {
            labelled(node, own, handedDown(own, inherited));
        } else if (!TaskLabels.isOne(node)) {
            unlabelled(node, own, handedDown(own, inherited));
        }
    }

    /** The numbered paragraph is the task, and what stands below it says who does it and until when. */
    private void labelled(Outline.Node node, Paragraph own, BodiesReader.Found bodies) {
        OpenTask task = add(node.code, own, bodies);
        texts(node, bodies, task);
        for (Outline.Node child : node.children) {
            TaskLabels.of(child)
                    .ifPresentOrElse(line -> task.says(line.found(), line.paragraph()), () -> section(child, bodies));
        }
    }

    private void unlabelled(Outline.Node node, Paragraph own, BodiesReader.Found bodies) {
        boolean leaf = node.children.isEmpty();
        if (leaf && node.texts.stream().allMatch(TaskReader::isClosing)) {
            boolean below = node.parent != null && node.parent.paragraph != null;
            if ((!own.looksLikeTitle() || below) && !isListedReport(own)) {
                add(node.code, own, bodies);
            }
            return;
        }
        int before = tasks.size();
        OpenTask whole =
                leaf && !isListedReport(own) && isTaskAbove(own, node.texts) ? add(node.code, own, bodies) : null;
        texts(node, bodies, whole);
        node.children.forEach(child -> section(child, bodies));
        if (leaf && tasks.size() == before && !own.looksLikeTitle() && !isListedReport(own)) {
            add(node.code, own, bodies);
        }
    }

    private void texts(Outline.Node node, BodiesReader.Found bodies, @Nullable OpenTask whole) {
        List<Paragraph> texts =
                node.texts.stream().filter(Predicate.not(TaskReader::isClosing)).toList();
        boolean items = texts.stream().anyMatch(TaskReader::isTaskItem);
        boolean named = texts.stream().filter(TaskReader::namesBodies).count() > 1;
        int ordinal = 0;
        BodiesReader.Found handed = bodies;
        OpenTask last = whole;
        boolean grouped = false;
        for (Paragraph text : texts) {
            Optional<TaskLabel.Found> label = TaskLabel.in(text.text());
            if (label.isPresent() && last != null) {
                last.says(label.get(), text);
            } else if (items && GROUP.matcher(text.text()).matches()) {
                Optional<BodiesReader.Found> group = BodiesReader.readHeading(ungrouped(text));
                handed = group.orElse(grouped ? bodies : handed);
                grouped |= group.isPresent();
            } else if (text.mark().isItem()) {
                if (isTaskItem(text)) {
                    last = add(node.code + "." + ++ordinal, text, handed);
                }
            } else if (text.text().endsWith(":") && items) {
                handed = handedDown(text, bodies);
            } else if (named || whole != null && namesBodies(text)) {
                if (namesBodies(text)) {
                    last = add(node.code + "." + ++ordinal, text, bodies);
                }
            } else if (last == null && !items && !isReportingOnly(text)) {
                last = add(node.code, text, bodies);
            }
        }
    }

    private static String ungrouped(Paragraph text) {
        return text.text().substring(1, text.text().length() - 1).strip();
    }

    private OpenTask add(String code, Paragraph text, BodiesReader.Found inherited) {
        OpenTask task = new OpenTask(code, text, inherited);
        tasks.add(task);
        return task;
    }

    static BodiesReader.Found handedDown(Paragraph heading, BodiesReader.Found inherited) {
        String text = heading.text();
        BodiesReader.Found own;
        if (heading.looksLikeTitle()) {
            own = BodiesReader.readHeading(text).orElse(none());
        } else {
            own = text.endsWith(":") ? BodiesReader.readAbove(text) : BodiesReader.read(text);
        }
        return own.isEmpty() ? inherited : own;
    }

    static boolean isClosing(Paragraph text) {
        return CLOSING.matcher(TextFolding.fold(text.text())).find();
    }

    static boolean isTaskItem(Paragraph text) {
        return text.mark().isItem() && !isReportingOnly(text);
    }

    private static boolean isInForce(Paragraph text) {
        return IN_FORCE.matcher(TextFolding.fold(text.text())).find();
    }

    /** A sentence; above a list, or above paragraphs with doers of their own, only one that names somebody itself. */
    private static boolean isTaskAbove(Paragraph own, List<Paragraph> below) {
        return !own.looksLikeTitle()
                && !own.text().endsWith(":")
                && (namesBodies(own)
                        || !below.getFirst().mark().isItem() && below.stream().noneMatch(TaskReader::namesBodies));
    }

    private static boolean namesBodies(Paragraph text) {
        return !text.mark().isItem()
                && !text.text().endsWith(":")
                && !BodiesReader.read(text.text()).isEmpty();
    }

    /** "Báo cáo năm: trước ngày …" is a rule of reporting, not something to do. */
    private static boolean isReportingOnly(Paragraph text) {
        return REPORT.matcher(TextFolding.fold(text.text())).find()
                && (!ReportingReader.read(text.text()).isEmpty()
                        || ReportingReader.addressee(text.text()).isPresent());
    }

    /** "a) Báo cáo tháng: trước ngày 20 hằng tháng." */
    private static boolean isListedReport(Paragraph text) {
        return text.mark().kind() == Mark.Kind.LETTER && isReportingOnly(text);
    }

    static BodiesReader.Found none() {
        return new BodiesReader.Found(List.of(), List.of(), List.of());
    }
}
