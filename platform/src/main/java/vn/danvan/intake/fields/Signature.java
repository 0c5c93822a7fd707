package vn.danvan.intake.fields;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.structure.DocumentCut;
import vn.danvan.intake.structure.Line;

/** One column of capitals with a name below: for whom somebody signs, as what, and who it is. */
final class Signature {

    private static final Pattern ON_BEHALF = Pattern.compile("^(?<mark>T/M\\.?|TM[.,]?|T\\.M\\.?)\\s+(?<whom>.+)$");
    private static final Pattern FOR_HEAD =
            Pattern.compile("^(?<mark>K/T|KT[.,]?|T/L|TL[.,]?|TUQ[.,]?|T/UQ|Q[.,])\\s+(?<whom>.+)$");

    private @Nullable String authority;
    private @Nullable String whom;
    private @Nullable String position;
    private @Nullable String name;
    private int start;
    private int end;

    /** Whether a name would be theirs who hold the office above it. */
    boolean waits() {
        return name == null && (position != null || authority != null);
    }

    /** What somebody else signs below the first name is theirs: one document has one signatory here. */
    void capitals(Line column) {
        if (name != null) {
            return;
        }
        Matcher behalf = ON_BEHALF.matcher(column.text());
        Matcher head = FOR_HEAD.matcher(column.text());
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

    void name(Line column) {
        name = DocumentCut.withoutRank(column.text());
        sign(column);
    }

    private void sign(Line line) {
        if (end == 0) {
            start = line.start();
        }
        end = line.end();
    }

    DraftDocument.@Nullable Signatory signatory() {
        return position == null && authority == null
                ? null
                : new DraftDocument.Signatory(authority, whom, position, name);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }
}
