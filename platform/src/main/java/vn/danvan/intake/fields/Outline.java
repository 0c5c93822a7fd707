package vn.danvan.intake.fields;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.structure.Mark;
import vn.danvan.intake.structure.Paragraph;

/**
 * The section tree of a text. Codes are paths of what is printed: II, II.1, II.1.1; a repeated label is kept, and a
 * number before the first Roman heading belongs to the section that the lost page held.
 */
final class Outline {

    final Node root = new Node("", "", null, null);

    /** A numbered heading or paragraph with what stands below it. */
    static final class Node {

        final String code;
        final String label;
        final @Nullable Paragraph paragraph;
        final @Nullable Node parent;
        final List<Node> children = new ArrayList<>();
        /** Plain paragraphs and dashes directly below, in order. */
        final List<Paragraph> texts = new ArrayList<>();

        Node(String code, String label, @Nullable Paragraph paragraph, @Nullable Node parent) {
            this.code = code;
            this.label = label;
            this.paragraph = paragraph;
            this.parent = parent;
        }

        DraftDocument.Section section() {
            Paragraph own = paragraph;
            return new DraftDocument.Section(
                    code,
                    own != null && (own.looksLikeTitle() || !children.isEmpty()) ? own.text() : null,
                    children.stream().map(Node::section).toList());
        }
    }

    /** Whatever stands below headings about what was found or done so far: no number there is a target. */
    Set<Paragraph> facts() {
        Set<Paragraph> facts = new HashSet<>();
        root.children.forEach(child -> below(child, false, PlainText::isFacts, facts));
        return facts;
    }

    /** Whatever stands below headings about targets: every number of things there is one. */
    Set<Paragraph> aims() {
        Set<Paragraph> aims = new HashSet<>();
        root.children.forEach(child -> below(child, false, PlainText::isTargets, aims));
        return aims;
    }

    private static void below(Node node, boolean above, Predicate<Paragraph> heading, Set<Paragraph> found) {
        Paragraph own = node.paragraph;
        boolean here = above || own != null && heading.test(own);
        if (here) {
            found.addAll(node.texts);
            if (own != null) {
                found.add(own);
            }
        }
        node.children.forEach(child -> below(child, here, heading, found));
    }

    static Outline of(List<Paragraph> paragraphs) {
        Outline outline = new Outline();
        Node current = outline.root;
        String lost = lostRoman(paragraphs);
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.mark().isHeadingLike()) {
                Node parent = outline.parentFor(current, paragraph.mark());
                String prefix =
                        parent == outline.root && !lost.isEmpty() && !isTop(paragraph.mark()) ? lost : parent.code;
                Node node = new Node(
                        code(prefix, parent, paragraph.mark()), paragraph.mark().label(), paragraph, parent);
                parent.children.add(node);
                current = node;
            } else {
                current.texts.add(paragraph);
            }
        }
        return outline;
    }

    private Node parentFor(Node current, Mark mark) {
        Node candidate = current;
        while (candidate != root && !isBelow(candidate, mark)) {
            candidate = candidate.parent == null ? root : candidate.parent;
        }
        return candidate;
    }

    private static boolean isBelow(Node node, Mark mark) {
        Paragraph own = node.paragraph;
        if (own == null) {
            return true;
        }
        Mark.Kind above = own.mark().kind();
        if (mark.kind() == Mark.Kind.DOTTED) {
            return isTop(own.mark()) && !mark.label().startsWith("0")
                    || mark.label().startsWith(node.label + ".");
        }
        return above.ordinal() < mark.kind().ordinal();
    }

    private static boolean isTop(Mark mark) {
        return mark.kind() == Mark.Kind.PART || mark.kind() == Mark.Kind.ROMAN || mark.kind() == Mark.Kind.ARTICLE;
    }

    private static String code(String prefix, Node parent, Mark mark) {
        String label = mark.label();
        if (mark.kind() == Mark.Kind.DOTTED && !parent.label.isEmpty() && label.startsWith(parent.label + ".")) {
            label = label.substring(parent.label.length() + 1);
        }
        return prefix.isEmpty() ? label : prefix + "." + label;
    }

    /** Where the first Roman heading is not I, the numbers before it stood below the one that came before. */
    private static String lostRoman(List<Paragraph> paragraphs) {
        boolean numbersFirst = false;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.mark().kind() == Mark.Kind.ROMAN) {
                return numbersFirst && paragraph.mark().label().equals("II") ? "I" : "";
            }
            numbersFirst |= paragraph.mark().kind() == Mark.Kind.NUMBER;
        }
        return "";
    }
}
