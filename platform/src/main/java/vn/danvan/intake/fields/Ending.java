package vn.danvan.intake.fields;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.structure.Columns;
import vn.danvan.intake.structure.DocumentCut;
import vn.danvan.intake.structure.Line;
import vn.danvan.shared.TextFolding;

/**
 * Recipients and signature, which may stand side by side: every column of a line speaks for itself. A document of two
 * bodies has two signatures in two columns; the body that leads signs on the right, so that one is kept.
 */
final class Ending {

    final Recipients recipients = new Recipients();
    DraftDocument.@Nullable Signatory signatory;
    int start;
    int end;

    private final Signature right = new Signature();
    private final Signature left = new Signature();
    private boolean listing;
    private boolean joint;

    static Ending read(List<Line> lines) {
        Ending ending = new Ending();
        for (Line line : lines) {
            if (!line.blank()) {
                ending.line(Columns.of(line));
            }
        }
        Signature signature = ending.right;
        ending.signatory = signature.signatory();
        ending.start = signature.start();
        ending.end = signature.end();
        ending.recipients.markReports();
        return ending;
    }

    private void line(List<Line> columns) {
        joint |= columns.size() == 2 && columns.stream().allMatch(Ending::isOffice);
        for (int index = 0; index < columns.size(); index++) {
            boolean other = joint && columns.size() == 2 && index == 0;
            column(columns.get(index), other ? left : right);
        }
    }

    /** In a recipient in capitals a dash stands first. */
    private static boolean isOffice(Line column) {
        return DocumentCut.isUpper(column.text()) && !column.text().startsWith("-");
    }

    private void column(Line column, Signature signature) {
        String text = column.text();
        String folded = TextFolding.fold(text);
        if (folded.startsWith("noi nhan")) {
            listing = true;
            recipients.behindHeading(column);
        } else if (DocumentCut.isUpper(text) && text.length() > 2 && !folded.equals("da ki")) {
            signature.capitals(column);
        } else if (listing && (text.startsWith("-") || text.startsWith("+"))) {
            recipients.add(column, 1);
        } else if (signature.waits() && DocumentCut.isName(text)) {
            signature.name(column);
        } else if (listing) {
            recipients.addWithoutDash(column);
        }
    }
}
