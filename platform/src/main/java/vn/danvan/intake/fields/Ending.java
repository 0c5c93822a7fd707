package vn.danvan.intake.fields;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.structure.Columns;
import vn.danvan.intake.structure.DocumentCut;
import vn.danvan.intake.structure.Line;
import vn.danvan.shared.TextFolding;

/** Recipients and signature, which may stand side by side: every column of a line speaks for itself. */
final class Ending {

    private static final Pattern ON_BEHALF = Pattern.compile("^(?<mark>T/M\\.?|TM[.,]?|T\\.M\\.?)\\s+(?<whom>.+)$");
    private static final Pattern FOR_HEAD =
            Pattern.compile("^(?<mark>K/T|KT[.,]?|T/L|TL[.,]?|TUQ[.,]?|T/UQ|Q[.,])\\s+(?<whom>.+)$");

    final Recipients recipients = new Recipients();
    DraftDocument.@Nullable Signatory signatory;
    int start;
    int end;

    private boolean listing;
    private @Nullable String authority;
    private @Nullable String whom;
    private @Nullable String position;
    private @Nullable String name;

    static Ending read(List<Line> lines) {
        Ending ending = new Ending();
        for (Line line : lines) {
            if (!line.blank()) {
                Columns.of(line).forEach(ending::column);
            }
        }
        if (ending.position != null || ending.authority != null) {
            ending.signatory = new DraftDocument.Signatory(ending.authority, ending.whom, ending.position, ending.name);
        }
        ending.recipients.markReports();
        return ending;
    }

    private void column(Line column) {
        String text = column.text();
        String folded = TextFolding.fold(text);
        if (folded.startsWith("noi nhan")) {
            listing = true;
            recipients.behindHeading(column);
        } else if (DocumentCut.isUpper(text) && text.length() > 2 && !folded.equals("da ki")) {
            capitals(column);
        } else if (listing && (text.startsWith("-") || text.startsWith("+"))) {
            recipients.add(column, 1);
        } else if (name == null && (position != null || authority != null) && DocumentCut.isName(text)) {
            name = text;
            sign(column);
        } else if (listing) {
            recipients.addWithoutDash(column);
        }
    }

    /** What somebody else signs below the first name is theirs: one document has one signatory here. */
    private void capitals(Line column) {
        Matcher behalf = ON_BEHALF.matcher(column.text());
        Matcher head = FOR_HEAD.matcher(column.text());
        if (name != null) {
            return;
        }
        if (behalf.matches()) {
            authority = behalf.group("mark");
            whom = behalf.group("whom");
        } else if (head.matches()) {
            authority = authority == null ? head.group("mark") : authority + " / " + head.group("mark");
            whom = whom == null ? head.group("whom") : whom;
        } else {
            position = column.text();
        }
        sign(column);
    }

    private void sign(Line line) {
        if (end == 0) {
            start = line.start();
        }
        end = line.end();
    }
}
