package vn.danvan.intake.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.structure.DocumentCut;
import vn.danvan.intake.structure.Line;
import vn.danvan.shared.TextFolding;

/** Recipients and signature. */
final class Ending {

    private static final Pattern ON_BEHALF = Pattern.compile("^(?<mark>T/M\\.?|TM[.,]?|T\\.M\\.?)\\s+(?<whom>.+)$");
    private static final Pattern FOR_HEAD =
            Pattern.compile("^(?<mark>K/T|KT[.,]?|T/L|TL[.,]?|TUQ[.,]?|T/UQ|Q[.,])\\s+(?<whom>.+)$");
    private static final Pattern REPORT = Pattern.compile("\\bb\\s*/\\s*c(?:ao)?\\b|de bao cao");

    final List<DraftDocument.Recipient> recipients = new ArrayList<>();
    final List<Line> recipientLines = new ArrayList<>();
    DraftDocument.@Nullable Signatory signatory;
    int start;
    int end;

    static Ending read(List<Line> lines) {
        Ending ending = new Ending();
        boolean listing = false;
        String authority = null;
        String whom = null;
        String position = null;
        String name = null;
        for (Line line : lines) {
            String text = line.text();
            if (text.isEmpty()) {
                continue;
            }
            Matcher behalf = ON_BEHALF.matcher(text);
            Matcher head = FOR_HEAD.matcher(text);
            if (TextFolding.fold(text).startsWith("noi nhan")) {
                listing = true;
            } else if (behalf.matches() && DocumentCut.isUpper(text)) {
                authority = behalf.group("mark");
                whom = behalf.group("whom");
                listing = ending.sign(line);
            } else if (head.matches() && DocumentCut.isUpper(text)) {
                authority = authority == null ? head.group("mark") : authority + " / " + head.group("mark");
                whom = whom == null ? head.group("whom") : whom;
                listing = ending.sign(line);
            } else if (listing && (text.startsWith("-") || text.startsWith("+"))) {
                ending.recipient(line);
            } else if (DocumentCut.isUpper(text) && text.length() > 2) {
                position = text;
                listing = ending.sign(line);
            } else if ((position != null || authority != null) && DocumentCut.isName(text)) {
                name = text;
                ending.sign(line);
            }
        }
        if (position != null || authority != null) {
            ending.signatory = new DraftDocument.Signatory(authority, whom, position, name);
        }
        ending.markReports();
        return ending;
    }

    private boolean sign(Line line) {
        if (end == 0) {
            start = line.start();
        }
        end = line.end();
        return false;
    }

    private void recipient(Line line) {
        String text = line.text()
                .substring(1)
                .strip()
                .replaceAll("\\s*[}]\\s*b/c$", " (b/c)")
                .replaceAll("\\s*[;,.]+$", "");
        String folded = TextFolding.fold(text);
        String purpose = REPORT.matcher(folded).find() ? "REPORT" : folded.startsWith("luu") ? "ARCHIVE" : "IMPLEMENT";
        recipients.add(new DraftDocument.Recipient(text, purpose));
        recipientLines.add(line);
    }

    /** A brace over two lines makes the line above a report as well: it stands at the second of them. */
    private void markReports() {
        for (int index = 1; index < recipients.size(); index++) {
            if (recipientLines.get(index).text().contains("}")) {
                DraftDocument.Recipient above = recipients.get(index - 1);
                recipients.set(index - 1, new DraftDocument.Recipient(above.text(), "REPORT"));
            }
        }
    }
}
