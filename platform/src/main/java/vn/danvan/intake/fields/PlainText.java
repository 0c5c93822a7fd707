package vn.danvan.intake.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.danvan.intake.phrases.BodiesReader;
import vn.danvan.intake.phrases.Vocabulary;
import vn.danvan.intake.structure.Paragraph;
import vn.danvan.shared.TextFolding;

/**
 * What is to be done by a text without numbered sections. The preamble ends with the sentence that announces the rest
 * ("… như sau:"); without one, it is the paragraphs that only give the grounds. Behind it every dash is a task, and every
 * plain paragraph that names a doer or begins with a doing. Titles without number divide such a text: what stands below
 * one about purposes is no task. A letter orders nothing by its plain paragraphs unless they ask.
 */
final class PlainText {

    /** To judge is a doing, and looks back only where it says what it judges. */
    private static final String SO_FAR =
            "(?:dac diem|tinh hinh|thuc trang|danh gia(?: (?:chung|tinh hinh|thuc trang|ket qua (?:nam|dat duoc))|$)|ket qua (?:dat duoc|nam|thuc hien|cong tac|\\d+)|(?:mot so )?(?:uu diem|han che|ton tai|khuyet diem|nguyen nhan|bai hoc))\\b";

    private static final Pattern FACTS = Pattern.compile(SO_FAR);
    private static final Pattern TARGETS =
            Pattern.compile("(?:(?:muc tieu|muc dich),? (?:va )?)?(?:cac )?(?:chi tieu|muc tieu)\\b");
    private static final Pattern PURPOSE =
            Pattern.compile(SO_FAR + "|muc dich|yeu cau|muc tieu|chi tieu|quan diem|can cu|doi tuong");
    private static final Pattern ANNOUNCING = Pattern.compile("(?:nhu sau|sau day|cu the|noi dung)\\s?:$");
    private static final Pattern GROUNDS =
            Pattern.compile("^(?:can cu|thuc hien|theo|xet|trien khai|nham|de|tren co so|ngay \\d)\\b");
    private static final Pattern DOING = Pattern.compile(
            "^(?:" + Vocabulary.of("doing-verbs").alternatives() + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_TITLE = 120;

    private PlainText() {}

    /** @param handedDown the bodies of the title or colon above */
    record Item(Paragraph paragraph, BodiesReader.Found handedDown) {}

    static List<Item> items(List<Paragraph> texts, boolean letter) {
        List<Item> items = new ArrayList<>();
        BodiesReader.Found titled = TaskReader.none();
        BodiesReader.Found handed = titled;
        boolean purpose = false;
        for (Paragraph text : texts.subList(endOfPreamble(texts), texts.size())) {
            if (isTitle(text)) {
                purpose = PURPOSE.matcher(TextFolding.fold(text.text())).lookingAt();
                titled = TaskReader.handedDown(text, TaskReader.none());
                handed = titled;
            } else if (!text.mark().isItem() && text.text().endsWith(":")) {
                handed = TaskReader.handedDown(text, titled);
            } else if (!purpose && isTask(text, letter)) {
                items.add(new Item(text, handed));
            }
        }
        return items;
    }

    private static int endOfPreamble(List<Paragraph> texts) {
        int grounds = 0;
        for (int index = 0; index < texts.size(); index++) {
            Paragraph text = texts.get(index);
            String folded = TextFolding.fold(text.text());
            if (text.mark().isItem()) {
                return grounds;
            }
            if (ANNOUNCING.matcher(folded).find()) {
                return index + 1;
            }
            if (grounds == index && GROUNDS.matcher(folded).find()) {
                grounds = index + 1;
            }
        }
        return grounds;
    }

    private static boolean isTask(Paragraph text, boolean letter) {
        if (text.mark().isItem()) {
            return TaskReader.isTaskItem(text);
        }
        if (TaskReader.isClosing(text)
                || PURPOSE.matcher(TextFolding.fold(text.text())).lookingAt()) {
            return false;
        }
        BodiesReader.Found bodies = BodiesReader.read(text.text());
        return letter
                ? !bodies.requested().isEmpty()
                : !bodies.isEmpty() || DOING.matcher(text.text()).find();
    }

    /** A short line that no sentence ends. */
    private static boolean isTitle(Paragraph text) {
        return !text.mark().isItem() && text.looksLikeTitle() && text.text().length() < LONGEST_TITLE;
    }

    /** A heading above what was found or done so far. */
    static boolean isFacts(Paragraph heading) {
        return isPurpose(heading)
                && FACTS.matcher(TextFolding.fold(heading.text())).lookingAt();
    }

    /** A heading above what is to be reached. */
    static boolean isTargets(Paragraph heading) {
        return isPurpose(heading)
                && TARGETS.matcher(TextFolding.fold(heading.text())).lookingAt();
    }

    static boolean isPurpose(Paragraph heading) {
        return heading.looksLikeTitle()
                && heading.text().length() < 60
                && PURPOSE.matcher(TextFolding.fold(heading.text())).lookingAt();
    }
}
