package vn.danvan.intake.fields;

import java.util.Optional;
import java.util.stream.Stream;
import vn.danvan.intake.phrases.BodiesReader;
import vn.danvan.intake.phrases.TaskLabel;
import vn.danvan.intake.structure.Paragraph;

/** Lines below a numbered paragraph that say who does it, with whom, until when. */
final class TaskLabels {

    private TaskLabels() {}

    record Line(TaskLabel.Found found, Paragraph paragraph) {}

    /** A numbered line that is nothing but a label with its value. */
    static Optional<Line> of(Outline.Node node) {
        Paragraph own = node.paragraph;
        return own == null || !node.children.isEmpty() || sharesOut(node)
                ? Optional.empty()
                : TaskLabel.in(own.text()).map(found -> new Line(found, own));
    }

    /** "Phân công: …" above lines that tell each body what to do: those are tasks, and it is their heading. */
    private static boolean sharesOut(Outline.Node node) {
        Paragraph own = node.paragraph;
        return own != null
                && TaskLabel.in(own.text())
                        .filter(found -> found.label() == TaskLabel.LEAD)
                        .isPresent()
                && node.texts.stream()
                        .filter(text -> TaskLabel.in(text.text()).isEmpty())
                        .anyMatch(text -> !BodiesReader.read(text.text()).lead().isEmpty());
    }

    /** "Nội dung: …" may be all that is said of a task; the other labels mean nothing without one. */
    static boolean isOne(Outline.Node node) {
        return of(node).filter(line -> line.found().label() != TaskLabel.WHAT).isPresent();
    }

    /** Somebody is named below it; a day alone names a task only below a section, for sections have days as well. */
    static boolean describe(Outline.Node node) {
        boolean below = node.parent != null && node.parent.paragraph != null;
        return lines(node)
                .anyMatch(label ->
                        label == TaskLabel.LEAD || label == TaskLabel.WITH || below && label == TaskLabel.WHEN);
    }

    /** Labels up to the first line that is a task of its own. */
    private static Stream<TaskLabel> lines(Outline.Node node) {
        return Stream.concat(
                        node.texts.stream().map(text -> TaskLabel.in(text.text())),
                        node.children.stream().map(child -> of(child).map(Line::found)))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .map(TaskLabel.Found::label);
    }
}
