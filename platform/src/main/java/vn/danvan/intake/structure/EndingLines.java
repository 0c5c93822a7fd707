package vn.danvan.intake.structure;

import java.util.List;
import java.util.regex.Pattern;
import vn.danvan.intake.phrases.Vocabulary;
import vn.danvan.shared.TextFolding;

/**
 * Which lines are the ending of a document. It begins with "Nơi nhận" or an authority in capitals and runs on while lines
 * look like recipients, offices and names; once somebody has signed, capitals belong to the next document or annex.
 */
final class EndingLines {

    private static final Pattern AUTHORITY =
            Pattern.compile("(?:T/M|TM|T\\.M|K/T|KT|T/L|TL|TUQ|T/UQ|Q)[.,]?\\s+\\p{Lu}.*", Pattern.UNICODE_CASE);
    private static final Pattern NEXT_DOCUMENT =
            Pattern.compile("^(?:dang cong san|cong hoa xa hoi|phu luc|bieu (?:mau|so)|danh muc|mau so)\\b");
    private static final Pattern SIGNING = Pattern.compile("(?:PHÓ\\s+|QUYỀN\\s+)?(?:"
            + Vocabulary.of("signing-offices").alternatives() + ")(?!\\p{L})[\\p{Lu}\\s,.-]*");
    private static final int SIGNED_WITHIN = 9;
    private static final int LONGEST_RECIPIENT = 120;

    private boolean signed;
    private boolean openRecipient;

    private EndingLines() {}

    static int start(List<Line> lines, int from) {
        for (int index = from; index < lines.size(); index++) {
            if (Columns.of(lines.get(index)).stream().anyMatch(EndingLines::opens) || isSigned(lines, index)) {
                return index;
            }
        }
        return lines.size();
    }

    /** Exclusive. */
    static int end(List<Line> lines, int from) {
        EndingLines ending = new EndingLines();
        int index = from;
        while (index < lines.size() && (index == from || ending.holds(lines.get(index)))) {
            ending.notice(lines.get(index));
            index++;
        }
        return index;
    }

    static boolean isAuthority(Line line) {
        return DocumentCut.isUpper(line.text())
                && AUTHORITY.matcher(line.text()).matches();
    }

    /** Offices side by side in capitals and names side by side below them: two sign what they agreed upon. */
    private static boolean isSigned(List<Line> lines, int index) {
        List<Line> offices = Columns.of(lines.get(index));
        return offices.size() > 1
                && offices.stream()
                        .allMatch(office -> SIGNING.matcher(office.text()).matches())
                && lines.subList(index + 1, Math.min(lines.size(), index + SIGNED_WITHIN)).stream()
                        .map(Columns::of)
                        .anyMatch(names ->
                                names.size() > 1 && names.stream().allMatch(name -> DocumentCut.isName(name.text())));
    }

    private static boolean opens(Line line) {
        return isRecipientsHeading(line) || isAuthority(line);
    }

    private static boolean isRecipientsHeading(Line line) {
        return line.text().length() < LONGEST_RECIPIENT
                && TextFolding.fold(line.text()).startsWith("noi nhan");
    }

    private boolean holds(Line line) {
        return line.blank() || Columns.of(line).stream().anyMatch(this::belongs);
    }

    private boolean belongs(Line column) {
        String text = column.text();
        return Mark.of(text).isItem()
                || text.startsWith("-")
                || text.startsWith("(")
                || text.startsWith("}")
                || text.startsWith("[") && text.endsWith("]")
                || isRecipientsHeading(column)
                || isAuthority(column)
                || !signed && isOffice(text)
                || DocumentCut.isName(text)
                || openRecipient && Character.isLowerCase(text.charAt(0)) && text.length() < LONGEST_RECIPIENT;
    }

    private static boolean isOffice(String text) {
        return DocumentCut.isUpper(text)
                && !NEXT_DOCUMENT.matcher(TextFolding.fold(text)).find()
                && Mark.of(text).kind() == Mark.Kind.NONE;
    }

    private void notice(Line line) {
        for (Line column : Columns.of(line)) {
            String text = column.text();
            if (isAuthority(column)) {
                signed = false;
            } else if (DocumentCut.isName(text)) {
                signed = true;
            }
            boolean continued = openRecipient && Character.isLowerCase(text.charAt(0));
            openRecipient = (text.startsWith("-") || Mark.of(text).isItem() || continued)
                    && ";,.".indexOf(text.charAt(text.length() - 1)) < 0;
        }
    }
}
